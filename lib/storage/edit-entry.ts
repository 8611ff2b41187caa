import type { Change, Entry, EntryChanges, EntryField } from '@/lib/model';
import type { Store } from './store';

const iso = (ms: number): string => new Date(ms).toISOString();

type Bulk = Extract<Change, { kind: 'edit-entries' }>['changes'];

/** Entry fields that are always there: they are replaced, never taken away. */
const REQUIRED = new Set<EntryField>(['listIds', 'status', 'tags']);

/**
 * The entry with the named fields changed, each stamped with the moment: two pages that edit different
 * fields of one entry both keep their edit, and files join by the same stamps.
 * @param changes absent: stays; null: taken away
 */
export function editedEntry(entry: Entry, changes: EntryChanges, now: number): Entry {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  if (!given.length) return entry;
  const edited: Record<string, unknown> = { ...entry, updatedAt: iso(now) };
  const fieldTimes: Record<string, string> = { ...entry.fieldTimes };
  for (const [field, value] of given) {
    fieldTimes[field] = iso(now);
    if (value !== null) edited[field] = value;
    else if (!REQUIRED.has(field as EntryField)) delete edited[field];
  }
  return { ...(edited as Entry), fieldTimes };
}

const joined = (have: string[], add: string[] = [], remove: string[] = []): string[] => {
  const gone = new Set(remove);
  return [...new Set([...have, ...add])].filter((item) => !gone.has(item));
};

/** One creator's share of a bulk change: only what really differs. */
export function bulkChangesOf(entry: Entry, bulk: Bulk): EntryChanges {
  const { addTags, removeTags, addListIds, removeListIds, ...plain } = bulk;
  const tags = joined(entry.tags, addTags, removeTags);
  const listIds = joined(entry.listIds, addListIds, removeListIds);
  const same = (a: string[], b: string[]) => a.length === b.length && a.every((x, i) => x === b[i]);
  return {
    ...plain,
    ...(same(tags, entry.tags) ? {} : { tags }),
    ...(same(listIds, entry.listIds) ? {} : { listIds }),
  };
}

/** Those of the ids that are on the shortlist, each changed. Others have gone meanwhile: left out. */
export async function editMany(
  store: Store,
  ids: readonly string[],
  bulk: Bulk,
  now: number,
): Promise<void> {
  const entries = (await store.entries.bulkGet([...new Set(ids)])).filter((e) => e !== undefined);
  await store.entries.bulkPut(entries.map((e) => editedEntry(e, bulkChangesOf(e, bulk), now)));
}
