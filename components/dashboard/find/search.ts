import type { Row } from '../rows';
import { soundsLike, soundsOf, typedLetters, type Readings, type Sounds } from './pinyin';

/** What of a creator is searched, folded: taken apart once for each version of an entry. */
interface Searched {
  creator: Row['creator'];
  lists: string;
  text: string;
}

const searched = new WeakMap<Row['entry'], Searched>();
const sounds = new WeakMap<Readings, Map<string, Sounds>>();

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function textOf(row: Row): string {
  const { creator, entry } = row;
  const lists = row.listNames.join('\n');
  const known = searched.get(entry);
  if (known?.creator === creator && known.lists === lists) return known.text;
  const text = folded(
    [
      creator.nickname,
      ...(row.earlierNames ?? []),
      creator.redId,
      creator.bio,
      entry.note,
      entry.owner,
      ...entry.tags,
      lists,
    ]
      .filter(Boolean)
      .join('\n'),
  );
  searched.set(entry, { creator, lists, text });
  return text;
}

function soundsOfName(name: string, readings: Readings): Sounds {
  let known = sounds.get(readings);
  if (!known) sounds.set(readings, (known = new Map()));
  let own = known.get(name);
  if (!own) known.set(name, (own = soundsOf(name, readings)));
  return own;
}

const namesOf = ({ creator, earlierNames = [] }: Row): string[] =>
  creator.nickname === undefined ? earlierNames : [creator.nickname, ...earlierNames];

/** Takes all names apart, so that the first letter typed is answered as fast as the others. */
export function prepareSearch(rows: readonly Row[], readings: Readings): void {
  for (const row of rows) for (const name of namesOf(row)) soundsOfName(name, readings);
}

/** What was typed as a sound; undefined where it has no letter to sound. */
function spelt(typed: string): string | undefined {
  const letters = typedLetters(typed);
  return /[a-z]/u.test(letters) ? letters : undefined;
}

/**
 * Who answers to a search: every word stands in the creator's names, red id, bio, note, owner, tags or
 * lists, or is how a name sounds.
 * @returns undefined when nothing is searched for
 */
export function searchFor(
  typed: string,
  readings: Readings | undefined,
): ((row: Row) => boolean) | undefined {
  const words = folded(typed).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return undefined;
  const letters = words.map(spelt);
  // "lin xiao man" is one name as well as three words.
  const whole = words.length > 1 ? spelt(typed) : undefined;
  const sound = (row: Row, as: string | undefined) =>
    as !== undefined &&
    readings !== undefined &&
    namesOf(row).some((name) => soundsLike(soundsOfName(name, readings), as));
  return (row) => {
    const text = textOf(row);
    return (
      words.every((word, i) => text.includes(word) || sound(row, letters[i])) || sound(row, whole)
    );
  };
}
