import type { BulkChanges, Entry, FieldChanges, PlainChange } from '@/lib/model';
import { changedEntry } from './edit-entry';
import type { When } from './edited-record';
import type { Store } from './store';

type Undo = Extract<PlainChange, { kind: 'undo-edits' }>;

/** Fields of a bulk change that hold one value. */
const VALUES = ['status', 'rejectedReason', 'owner'] as const;

const within = (list: readonly string[], have: readonly string[]) =>
  list.filter((item) => have.includes(item));
const without = (list: readonly string[], have: readonly string[]) =>
  list.filter((item) => !have.includes(item));

/** True while the field is as the change left it, and nobody has said the same again since. */
function isAsLeft(present: Entry, field: (typeof VALUES)[number], undo: Undo): boolean {
  const given = undo.changes[field];
  if (given === undefined) return false;
  const at = present.fieldTimes?.[field];
  const isLater = at !== undefined && Date.parse(at) > Date.parse(undo.doneAt);
  return !isLater && (present[field] ?? null) === given;
}

/** What takes the change back from one creator, as far as it may be. */
function wayBack(before: Entry, present: Entry, undo: Undo) {
  const { addTags = [], removeTags = [], addListIds = [], removeListIds = [] } = undo.changes;
  const values: Record<string, unknown> = {};
  for (const field of VALUES) {
    if (isAsLeft(present, field, undo)) values[field] = before[field] ?? null;
  }
  return {
    ...(values as FieldChanges),
    addTags: within(removeTags, before.tags),
    removeTags: without(addTags, before.tags),
    addListIds: within(removeListIds, before.listIds),
    removeListIds: without(addListIds, before.listIds),
  };
}

/** Takes a change of many back; its values are said anew, so that they count wherever they meet others. */
export async function undoEdits(store: Store, undo: Undo, when: When): Promise<void> {
  const present = await store.entries.bulkGet(undo.before.map(({ creatorId }) => creatorId));
  const entries = undo.before.flatMap((before, i) => {
    const known = present[i];
    return known ? [changedEntry(known, wayBack(before, known, undo), when)] : [];
  });
  await store.entries.bulkPut(entries);
}

/**
 * How many of the creators are not as they were before a change that was taken back: changed by
 * somebody else since, or gone.
 */
export async function countNotBack(
  store: Store,
  before: readonly Entry[],
  changes: BulkChanges,
): Promise<number> {
  const present = await store.entries.bulkGet(before.map(({ creatorId }) => creatorId));
  return before.filter((was, i) => {
    const is = present[i];
    return !is || VALUES.some((field) => changes[field] !== undefined && is[field] !== was[field]);
  }).length;
}
