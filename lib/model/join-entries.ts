import { entryFieldsSchema, type Entry, type EntryField } from './entry';
import { canonical, compareTimes, joinSaid, type Said } from './join-said';

/*
 * How two versions of one entry become one: the rule of join-said.ts, where
 *
 *   - a field was said at its `fieldTimes`; where that is not named, at `updatedAt` in an entry from
 *     before there were field times, else at `addedAt`;
 *   - a field that is not there, or still what every entry begins with, and has no time of its own, was
 *     never said;
 *   - the entry is as old as the older one, and was changed when the later one was.
 */

const FIELDS = Object.keys(entryFieldsSchema.shape) as EntryField[];

/** What an entry begins with: these values say nothing unless they have a time. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  listIds: '[]',
  status: '"candidate"',
  tags: '[]',
};

function saidIn(entry: Entry, field: EntryField): Said {
  const value = entry[field];
  const text = value === undefined ? '' : canonical(value);
  const own = entry.fieldTimes?.[field];
  if (own !== undefined) return { at: own, value, text };
  if (value === undefined || text === BEGINNINGS[field]) return { at: '', value, text };
  return { at: entry.fieldTimes ? entry.addedAt : entry.updatedAt, value, text };
}

/**
 * Joins two versions of one creator's entry. Commutative, associative and idempotent: any number of
 * versions, met in any order and any number of times, give the same entry.
 * @returns `a` itself when both are equal; else an entry that names the time of every field that was said
 */
export function joinEntries(a: Entry, b: Entry): Entry {
  if (canonical(a) === canonical(b)) return a;
  const { values, fieldTimes } = joinSaid(
    FIELDS,
    (field) => saidIn(a, field as EntryField),
    (field) => saidIn(b, field as EntryField),
  );
  return {
    ...(values as Entry),
    creatorId: a.creatorId,
    addedAt: compareTimes(a.addedAt, b.addedAt) <= 0 ? a.addedAt : b.addedAt,
    updatedAt: compareTimes(a.updatedAt, b.updatedAt) >= 0 ? a.updatedAt : b.updatedAt,
    fieldTimes,
  };
}
