import {
  suppliedKey,
  type BulkChanges,
  type Entry,
  type EntryChanges,
  type EntryField,
  type FieldChanges,
  type Supplied,
} from '@/lib/model';
import { editedRecord, type When } from './edited-record';
import type { Store } from './store';

/** Entry fields that are always there: they are replaced, never taken away. */
const REQUIRED: ReadonlySet<string> = new Set<EntryField>(['listIds', 'status', 'tags']);

/** The user's own words about the creator, field by field: see edited-record.ts. */
export function editedEntry(entry: Entry, changes: FieldChanges, when: When): Entry {
  return editedRecord(entry, changes, when, REQUIRED);
}

const joined = (have: string[], add: string[] = [], remove: string[] = []): string[] => {
  const gone = new Set(remove);
  return [...new Set([...have, ...add])].filter((item) => !gone.has(item));
};

const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((x, i) => x === b[i]);

function suppliedAfter(have: readonly Supplied[], add: Supplied[], remove: Supplied[]): Supplied[] {
  const gone = new Set([...remove, ...add].map(suppliedKey));
  return [...have.filter((one) => !gone.has(suppliedKey(one))), ...add];
}

/** The fields that hold several, after what comes and what goes; only those that really differ. */
function membersAfter(entry: Entry, changes: EntryChanges): FieldChanges {
  const { addTags, removeTags, addListIds, removeListIds, addSupplied, removeSupplied } = changes;
  const tags = joined(entry.tags, addTags, removeTags);
  const listIds = joined(entry.listIds, addListIds, removeListIds);
  const supplied =
    addSupplied || removeSupplied
      ? suppliedAfter(entry.supplied ?? [], addSupplied ?? [], removeSupplied ?? [])
      : undefined;
  return {
    ...(same(tags, entry.tags) ? {} : { tags }),
    ...(same(listIds, entry.listIds) ? {} : { listIds }),
    ...(supplied && { supplied }),
  };
}

const MEMBERS: ReadonlySet<string> = new Set([
  'addTags',
  'removeTags',
  'addListIds',
  'removeListIds',
  'addSupplied',
  'removeSupplied',
] satisfies (keyof EntryChanges)[]);

/**
 * The entry after an edit. What comes to a field or goes from it is worked out on what is there now, so
 * that it never comes too late; a value comes too late when the field was changed after it was asked for.
 */
export function changedEntry(entry: Entry, changes: EntryChanges, when: When): Entry {
  const plain = Object.entries(changes).filter(([name]) => !MEMBERS.has(name));
  const edited = editedEntry(entry, Object.fromEntries(plain), when);
  return editedEntry(edited, membersAfter(edited, changes), { at: when.now, now: when.now });
}

/** Those of the ids that are on the shortlist, each changed. Others have gone meanwhile: left out. */
export async function editMany(
  store: Store,
  ids: readonly string[],
  changes: BulkChanges,
  when: When,
): Promise<void> {
  const entries = (await store.entries.bulkGet([...new Set(ids)])).filter((e) => e !== undefined);
  await store.entries.bulkPut(entries.map((e) => changedEntry(e, changes, when)));
}
