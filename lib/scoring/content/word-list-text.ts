import { WORD_LISTS, type WordList } from './word-lists';

/** A built-in list as people read it: words and forms, one an item. */
export interface WordListText {
  id: WordList['id'];
  kind: WordList['kind'];
  source: string;
  /** `…` stands for anything of a kind, such as a number. */
  words: string[];
}

/** Alternatives at the top of a pattern: bars inside brackets do not part. */
function alternatives(pattern: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const sign of pattern) {
    if (sign === '(' || sign === '[') depth++;
    if (sign === ')' || sign === ']') depth--;
    if (sign === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

const GROUP = /\(\?:([^()]*)\)(\?)?/u;
const SET = /\[([^[\]]*)\](\+)?/u;

/** The texts that a form stands for; a repeated set becomes `…`. */
function expanded(form: string): string[] {
  const group = GROUP.exec(form);
  if (group) {
    const [whole, inside = '', isOptional] = group;
    const choices = [...alternatives(inside), ...(isOptional ? [''] : [])];
    return choices.flatMap((choice) => expanded(form.replace(whole, () => choice)));
  }
  const set = SET.exec(form);
  if (!set) return [form];
  const [whole, inside = '', isRepeated] = set;
  const choices = isRepeated ? ['…'] : [...inside];
  return choices.flatMap((choice) => expanded(form.replace(whole, () => choice)));
}

/** The built-in lists of words to look twice at, for a screen that shows them. */
export function watchedWordLists(): WordListText[] {
  return WORD_LISTS.map(({ id, kind, source, words }) => ({
    ...{ id, kind, source },
    words: alternatives(words.source).flatMap(expanded),
  }));
}
