import type { WatchedWords } from '../types';
import type { DatedNote } from '../report/subject';
import { quoteAround, wordsOf } from './note-words';
import { WORD_LISTS, type WordList } from './word-lists';

export interface SensitiveWords {
  /** `own`: words that the user added. */
  list: WordList['id'] | 'own';
  /** `brand-safety`: words that the user would not want beside the brand; nothing is built in. */
  kind: WordList['kind'] | 'brand-safety';
  /** Absent for the user's own words. */
  source?: string | undefined;
  found: { noteId: string; quote: string }[];
}

/** Where a list's words stand in a text, first of them first. */
type Search = (text: string) => { index: number; length: number } | undefined;

interface Searched extends Omit<SensitiveWords, 'found'> {
  search: Search;
}

function byForm(form: RegExp): Search {
  return (text) => {
    const match = form.exec(text);
    return match ? { index: match.index, length: match[0].length } : undefined;
  };
}

/** The user's words are looked for as they are, in any case; the earliest in the text is quoted. */
function byWords(words: readonly string[]): Search {
  const wanted = words.map((word) => word.trim().toLowerCase()).filter(Boolean);
  return (text) => {
    const folded = text.toLowerCase();
    const hits = wanted.flatMap((word) => {
      const index = folded.indexOf(word);
      return index < 0 ? [] : { index, length: word.length };
    });
    return hits.sort((a, b) => a.index - b.index || b.length - a.length)[0];
  };
}

const OWN_KINDS = ['restricted-category', 'banned-claim', 'brand-safety'] as const;

function searchedLists(own: WatchedWords = {}): Searched[] {
  const builtIn = WORD_LISTS.filter(({ id }) => !own.off?.includes(id)).map(
    ({ id, kind, source, words }): Searched => ({
      list: id,
      ...{ kind, source },
      search: byForm(words),
    }),
  );
  const added = OWN_KINDS.flatMap((kind): Searched[] =>
    own[kind]?.length ? [{ list: 'own', kind, search: byWords(own[kind]) }] : [],
  );
  return [...builtIn, ...added];
}

/**
 * Notes with words of restricted categories and banned claims: quotes, one a note and list.
 * @param own words that the user added to the built-in lists, and lists that they switched off
 */
export function sensitiveWordsOf(
  notes: readonly DatedNote[],
  own?: WatchedWords,
): SensitiveWords[] | undefined {
  const hits = searchedLists(own).flatMap(({ search, ...list }): SensitiveWords[] => {
    const found = notes.flatMap((note) => {
      const text = wordsOf(note);
      const hit = search(text);
      return hit ? { noteId: note.id, quote: quoteAround(text, hit.index, hit.length) } : [];
    });
    return found.length > 0 ? [{ ...list, found }] : [];
  });
  return hits.length > 0 ? hits : undefined;
}

/**
 * The same lists over a text that is not a note, such as a brief: one quote a list.
 * @param own words that the user added to the built-in lists
 */
export function watchedWordsIn(
  text: string,
  own?: WatchedWords,
): (Pick<SensitiveWords, 'list' | 'kind'> & { quote: string })[] {
  return searchedLists(own).flatMap(({ search, list, kind }) => {
    const hit = search(text);
    return hit ? [{ list, kind, quote: quoteAround(text, hit.index, hit.length) }] : [];
  });
}
