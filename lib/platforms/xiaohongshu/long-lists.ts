/*
 * The lists of a sighting that grow with the page: its cards and comments, wherever they stand.
 */

/** Where cards and comments stand; `*` is any name. Lists of names, tags and figures are short. */
const LONG_LISTS = [
  'dom.cards',
  'dom.comments',
  ...['live', 'written'].flatMap((state) => [
    `${state}.user.notes.0`,
    `${state}.search.feeds`,
    `${state}.feed.feeds`,
    `${state}.note.noteDetailMap.*.comments.list`,
  ]),
].map((path) => path.split('.'));

/** A card or a comment, of which no more is known here than what names it. */
export interface Item {
  id?: unknown;
  noteCard?: { noteId?: unknown };
}

type Short = (items: readonly Item[], place: string) => readonly Item[];

/** A copy of a sighting with its long lists as `short` gives them; all else is the same objects. */
export function shortened<T extends object>(sighting: T, short: Short): T {
  let copy = sighting;
  for (const path of LONG_LISTS) copy = shortenedAt(copy, path, short, '') as T;
  return copy;
}

function shortenedAt(
  value: unknown,
  path: readonly string[],
  short: Short,
  place: string,
): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return Array.isArray(value) ? short(value as Item[], place) : value;
  if (typeof value !== 'object' || value === null) return value;
  let copy = value as Record<string, unknown>;
  for (const key of name === '*' ? Object.keys(value) : [name]) {
    const part = copy[key];
    const less = part && shortenedAt(part, rest, short, `${place}.${key}`);
    if (less !== part) copy = { ...copy, [key]: less };
  }
  return copy;
}
