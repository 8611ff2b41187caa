import type { Change, Entry, EntryChanges, EntryField } from '@/lib/model';
import { editedRecord, type When } from './edited-record';
import type { Store } from './store';

type Bulk = Extract<Change, { kind: 'edit-entries' }>['changes'];

/** Entry fields that are always there: they are replaced, never taken away. */
const REQUIRED: ReadonlySet<string> = new Set<EntryField>(['listIds', 'status', 'tags']);

/** The user's own words about the creator, field by field: see edited-record.ts. */
export function editedEntry(entry: Entry, changes: EntryChanges, when: When): Entry {
  return editedRecord(entry, changes, when, REQUIRED);
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

/** What is added or removed is worked out on what is there now, so that it never comes too late. */
function bulkEdited(entry: Entry, bulk: Bulk, when: When): Entry {
  const { tags, listIds, ...plain } = bulkChangesOf(entry, bulk);
  const now = { at: when.now, now: when.now };
  const sets = { ...(tags && { tags }), ...(listIds && { listIds }) };
  return editedEntry(editedEntry(entry, sets, now), plain, when);
}

/** Those of the ids that are on the shortlist, each changed. Others have gone meanwhile: left out. */
export async function editMany(
  store: Store,
  ids: readonly string[],
  bulk: Bulk,
  when: When,
): Promise<void> {
  const entries = (await store.entries.bulkGet([...new Set(ids)])).filter((e) => e !== undefined);
  await store.entries.bulkPut(entries.map((e) => bulkEdited(e, bulk, when)));
}
