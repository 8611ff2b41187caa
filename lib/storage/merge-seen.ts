import type { Seen, SeenFields } from './rows';

/** What names a record and how much of it was shown: belongs to every part of a reading. */
const FRAME = ['id', 'completeness'];

interface Merge<T> {
  stored: T;
  seen: SeenFields;
  incoming: T;
  from: Seen;
  /** Joins two readings, earlier first. */
  merge: (earlier: T, later: T) => T;
}

/**
 * Joins a reading into a record field by field in the order in which the page showed them, not in
 * which they arrived: a batch that was held back for a while cannot undo what a later page showed.
 * @returns the joined record, and where each of its values was seen.
 */
export function mergeSeen<T extends object>(input: Merge<T>): { value: T; seen: SeenFields } {
  const { stored, seen, incoming, from, merge } = input;
  const older: Record<string, unknown> = {};
  const newer: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(incoming)) {
    if (value === undefined) continue;
    if (FRAME.includes(field)) older[field] = newer[field] = value;
    else (from.at < (seen[field]?.at ?? -Infinity) ? older : newer)[field] = value;
  }
  const value = merge(merge(older as T, stored), newer as T);
  const fields: SeenFields = { ...seen };
  for (const [field, read] of Object.entries(incoming)) {
    if (FRAME.includes(field) || read === undefined) continue;
    if ((value as Record<string, unknown>)[field] !== read) continue;
    // The value is the one just read; that both readings say the same dates it by the later one.
    const same = (stored as Record<string, unknown>)[field] === read;
    if (!same || from.at >= (seen[field]?.at ?? -Infinity)) fields[field] = from;
  }
  return { value, seen: fields };
}

/** Where every value of a first reading was seen. */
export function seenAll(incoming: object, from: Seen): SeenFields {
  const given = Object.entries(incoming).filter(
    ([field, read]) => !FRAME.includes(field) && read !== undefined,
  );
  return Object.fromEntries(given.map(([field]) => [field, from]));
}
