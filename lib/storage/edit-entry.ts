import type { Change, Entry, EntryChanges, EntryField } from '@/lib/model';
import type { Store } from './store';

const later = (a: string, b: string): string => (Date.parse(a) > Date.parse(b) ? a : b);
const iso = (ms: number): string => new Date(ms).toISOString();

type Bulk = Extract<Change, { kind: 'edit-entries' }>['changes'];

/** Entry fields that are always there: they are replaced, never taken away. */
const REQUIRED = new Set<EntryField>(['listIds', 'status', 'tags']);

/** When something was asked for, and when it is done: a killed worker or a full disk lie between. */
export interface When {
  /** ms, when the user asked for it. */
  at: number;
  /** ms */
  now: number;
}

/**
 * True for a field that was changed after this change was asked for. A field that was changed in what
 * is still the future (the clock was set back) gives way: its user must not be locked out.
 */
function isLate(entry: Entry, field: string, { at, now }: When): boolean {
  const changed = Date.parse(entry.fieldTimes?.[field] ?? '');
  return changed > at && changed <= now;
}

/**
 * The entry with the named fields changed, each stamped with the moment at which that
 * was asked for: two pages that edit different
 * fields of one entry both keep their edit, and files join by the same stamps.
 * A change that comes late leaves alone what was changed after it was asked for.
 * @param changes absent: stays; null: taken away
 */
export function editedEntry(entry: Entry, changes: EntryChanges, when: When): Entry {
  const given = Object.entries(changes).filter(
    ([field, value]) => value !== undefined && !isLate(entry, field, when),
  );
  if (!given.length) return entry;
  const edited: Record<string, unknown> = {
    ...entry,
    updatedAt: later(entry.updatedAt, iso(when.at)),
  };
  const fieldTimes: Record<string, string> = { ...entry.fieldTimes };
  for (const [field, value] of given) {
    fieldTimes[field] = iso(when.at);
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
