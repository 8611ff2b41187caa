import type { Entry, EntryField } from '@/lib/model';

/**
 * Entries with the named fields as they were before: what was changed in other fields since stays. One
 * that has been taken off the shortlist meanwhile stays off.
 */
export function undoneEntries(
  before: readonly Entry[],
  now: ReadonlyMap<string, Entry>,
  fields: readonly EntryField[],
): Entry[] {
  return before.flatMap((old) => {
    const present = now.get(old.creatorId);
    if (!present) return [];
    const entry: Record<string, unknown> = { ...present };
    const times: Record<string, string> = { ...present.fieldTimes };
    for (const field of fields) {
      if (old[field] === undefined) delete entry[field];
      else entry[field] = old[field];
      const at = old.fieldTimes?.[field];
      if (at === undefined) delete times[field];
      else times[field] = at;
    }
    return [{ ...(entry as Entry), fieldTimes: times }];
  });
}
