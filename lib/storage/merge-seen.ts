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
  return { value, seen: { ...seen, ...seenIn(value, incoming, from, seen) } };
}

/** The fields whose joined value is the one just read. */
function seenIn(value: object, incoming: object, from: Seen, seen: SeenFields): SeenFields {
  const fields: SeenFields = {};
  for (const [field, read] of Object.entries(incoming)) {
    if (FRAME.includes(field) || read === undefined) continue;
    const kept = (value as Record<string, unknown>)[field] === read;
    if (kept && from.at >= (seen[field]?.at ?? -Infinity)) fields[field] = from;
  }
  return fields;
}

/** Where every value of a first reading was seen. */
export function seenAll(incoming: object, from: Seen): SeenFields {
  return seenIn(incoming, incoming, from, {});
}
