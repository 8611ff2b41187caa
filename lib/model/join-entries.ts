import { entryFieldsSchema, type Entry, type EntryField } from './entry';

/*
 * The rule by which two versions of one entry become one, whoever wrote them and in whichever order
 * they meet (CONTRIBUTING, "When two write at once"): field by field, what was said later counts.
 *
 *   - A field was said at its `fieldTimes`; where that is not named, at `updatedAt` in an entry from
 *     before there were field times, else at `addedAt`.
 *   - Taking a field away is saying something too, and is remembered by its time alone. A field that is
 *     not there, or still what every entry begins with, and has no time of its own, was never said: it
 *     yields to anything.
 *   - Said at the very same moment, something yields to nothing but more text: what is there goes before
 *     what was taken away, and of two values the one that is written later in the alphabet counts. That
 *     is arbitrary, but the same on every computer.
 *   - The entry is as old as the older one, and was changed when the later one was.
 */

const FIELDS = Object.keys(entryFieldsSchema.shape) as EntryField[];

/** What an entry begins with: these values say nothing unless they have a time. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  listIds: '[]',
  status: '"candidate"',
  tags: '[]',
};

/** One field as one version has it. */
interface Said {
  /** ISO 8601; '' when it was never said. */
  at: string;
  /** Absent: never said, or taken away. */
  value: unknown;
  /** The value with its keys in order: equal texts are equal values. */
  text: string;
}

/** JSON with the keys of every object in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function saidIn(entry: Entry, field: EntryField): Said {
  const value = entry[field];
  const text = value === undefined ? '' : canonical(value);
  const own = entry.fieldTimes?.[field];
  if (own !== undefined) return { at: own, value, text };
  if (value === undefined || text === BEGINNINGS[field]) return { at: '', value, text };
  return { at: entry.fieldTimes ? entry.addedAt : entry.updatedAt, value, text };
}

/** Rising with time; times that are one moment are told apart by how they are written. */
function compareTimes(a: string, b: string): number {
  const moments = (a === '' ? -Infinity : Date.parse(a)) - (b === '' ? -Infinity : Date.parse(b));
  if (moments > 0 || moments < 0) return moments;
  return a < b ? -1 : a > b ? 1 : 0;
}

function laterSaid(a: Said, b: Said): Said {
  const order = compareTimes(a.at, b.at);
  if (order !== 0) return order > 0 ? a : b;
  return a.text >= b.text ? a : b;
}

/**
 * Joins two versions of one creator's entry. Commutative, associative and idempotent: any number of
 * versions, met in any order and any number of times, give the same entry.
 * @returns `a` itself when both are equal; else an entry that names the time of every field that was said
 */
export function joinEntries(a: Entry, b: Entry): Entry {
  if (canonical(a) === canonical(b)) return a;
  const values: Record<string, unknown> = {};
  const fieldTimes: Record<string, string> = {};
  for (const field of FIELDS) {
    const { at, value } = laterSaid(saidIn(a, field), saidIn(b, field));
    if (value !== undefined) values[field] = value;
    if (at !== '') fieldTimes[field] = at;
  }
  return {
    ...(values as Entry),
    creatorId: a.creatorId,
    addedAt: compareTimes(a.addedAt, b.addedAt) <= 0 ? a.addedAt : b.addedAt,
    updatedAt: compareTimes(a.updatedAt, b.updatedAt) >= 0 ? a.updatedAt : b.updatedAt,
    fieldTimes,
  };
}
