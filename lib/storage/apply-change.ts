import { joinEntries, type Change, type Entry, type PlainChange } from '@/lib/model';
import { stagePiece, unstage } from './backup/staging';
import { deleteCreator } from './delete-creator';
import { APPLY_CHECKLIST } from './checklists';
import { APPLY_CAMPAIGN, forgetCampaign } from './campaigns';
import { changedEntry, editedEntry, editMany } from './edit-entry';
import {
  changeLook,
  changeSettings,
  colourTags,
  editWords,
  nameBrand,
  putView,
  removeView,
  renameTag,
  renameView,
} from './edit-settings';
import type { When } from './edited-record';
import { StorageFailure } from './failure';
import { importFacts } from './import-facts';
import { APPLY_LINKED_NOTES } from './linked-notes';
import { APPLY_MEASURES } from './measures';
import { LAST_BACKUP_KEY } from './meta-keys';
import { NO_NAMES, type Names } from './names';
import { overruleId, putOverrule } from './overrules';
import { APPLY_RIGHTS } from './rights';
import { EXAMPLE_DATABASE_NAME } from './store';
import { tablesOf } from './reading-tables';
import { writeReadings } from './write-readings';
import type { Store } from './store';
import { undoEdits } from './undo-edits';
import { wipe } from './wipe';

type ChangeOf<K extends PlainChange['kind']> = Extract<PlainChange, { kind: K }>;
type Apply<K extends PlainChange['kind']> = (
  store: Store,
  change: ChangeOf<K>,
  when: When,
  names: Names,
) => Promise<void>;

const iso = (ms: number): string => new Date(ms).toISOString();

function refused(message: string): StorageFailure {
  return new StorageFailure('refused', message);
}

async function shortlist(store: Store, change: ChangeOf<'shortlist'>, when: When): Promise<void> {
  const { creatorId, listId } = change;
  if (listId !== undefined && !(await store.lists.get(listId))) {
    throw refused('there is no such list');
  }
  const known = await store.entries.get(creatorId);
  const entry: Entry = known ?? {
    creatorId,
    listIds: [],
    status: 'candidate',
    tags: [],
    addedAt: iso(when.at),
    updatedAt: iso(when.at),
  };
  const isNewOnList = listId !== undefined && !entry.listIds.includes(listId);
  if (known && !isNewOnList) return;
  const listIds = isNewOnList ? [...entry.listIds, listId] : entry.listIds;
  await store.entries.put(
    known
      ? editedEntry(entry, { listIds }, { now: when.now, at: when.now })
      : { ...entry, listIds },
  );
}

async function editEntry(store: Store, change: ChangeOf<'edit-entry'>, when: When): Promise<void> {
  const entry = await store.entries.get(change.creatorId);
  if (!entry) throw refused('this creator is not on the shortlist');
  await store.entries.put(changedEntry(entry, change.changes, when));
}

/** Joined with what is there: it may have been put on the shortlist again, and edited, meanwhile. */
async function restoreEntries(store: Store, entries: readonly Entry[]): Promise<void> {
  const ids = [...new Set(entries.map(({ creatorId }) => creatorId))];
  const stored = (await store.entries.bulkGet(ids)).filter((entry) => entry !== undefined);
  const joined = new Map(stored.map((entry) => [entry.creatorId, entry]));
  for (const entry of entries) {
    const known = joined.get(entry.creatorId);
    joined.set(entry.creatorId, known ? joinEntries(known, entry) : entry);
  }
  await store.entries.bulkPut([...joined.values()]);
}

async function createList(store: Store, change: ChangeOf<'create-list'>, { at }: When) {
  const known = await store.lists.get(change.id);
  await store.lists.put({
    id: change.id,
    name: change.name,
    createdAt: known?.createdAt ?? iso(at),
  });
}

async function renameList(store: Store, change: ChangeOf<'rename-list'>): Promise<void> {
  const changed = await store.lists.update(change.id, { name: change.name });
  if (!changed && !(await store.lists.get(change.id))) throw refused('there is no such list');
}

async function deleteList(store: Store, change: ChangeOf<'delete-list'>, { now }: When) {
  await store.lists.delete(change.id);
  await forgetCampaign(store, change.id);
  await store.entries
    .where('listIds')
    .equals(change.id)
    .modify((entry: Entry) => {
      const listIds = entry.listIds.filter((id) => id !== change.id);
      Object.assign(entry, editedEntry(entry, { listIds }, { now, at: now }));
    });
}

async function examplePages(
  store: Store,
  { pages }: ChangeOf<'example-pages'>,
  names: Names,
): Promise<void> {
  if (store.name !== EXAMPLE_DATABASE_NAME) throw refused('invented pages are for the example');
  await writeReadings(tablesOf(store), pages, names);
}

const APPLY: { [K in PlainChange['kind']]: Apply<K> } = {
  shortlist,
  unshortlist: (store, change) => store.entries.delete(change.creatorId),
  'restore-entry': (store, { entry }) => restoreEntries(store, [entry]),
  'edit-entry': editEntry,
  'edit-entries': (store, change, when) => editMany(store, change.creatorIds, change.changes, when),
  'undo-edits': undoEdits,
  'rename-tag': renameTag,
  'colour-tags': colourTags,
  'unshortlist-many': (store, change) => store.entries.bulkDelete(change.creatorIds),
  'restore-entries': (store, { entries }) => restoreEntries(store, entries),
  overrule: (store, { overrule }, when) => putOverrule(store, overrule, when),
  unoverrule: (store, change) => store.overrules.delete(overruleId(change)),
  'create-list': createList,
  'rename-list': renameList,
  'delete-list': deleteList,
  ...APPLY_CAMPAIGN,
  ...APPLY_RIGHTS,
  ...APPLY_LINKED_NOTES,
  ...APPLY_MEASURES,
  ...APPLY_CHECKLIST,
  settings: changeSettings,
  'table-look': changeLook,
  'put-view': putView,
  'rename-view': renameView,
  'remove-view': removeView,
  'name-brand': nameBrand,
  'edit-words': editWords,
  'delete-creator': (store, change) => deleteCreator(store, change.creatorId),
  'import-facts': (store, change, _now, names) => importFacts(store, change.readings, names),
  'example-pages': (store, change, _now, names) => examplePages(store, change, names),
  'delete-all': (store) => wipe(store),
  'backup-made': async (store, _, { now }) =>
    void (await store.meta.put({ key: LAST_BACKUP_KEY, value: now })),
  'restore-piece': (store, change, { now }) => stagePiece(store, change, now),
  'restore-abandon': (store) => unstage(store),
};

/**
 * Carries out one change, or several in their order; all but `restore`, which needs its backup read
 * before the transaction begins: see writer.ts. Inside the caller's transaction over all tables.
 * @throws StorageFailure 'refused' when the change makes no sense on the present data.
 */
export async function applyChange(
  store: Store,
  change: Exclude<Change, { kind: 'restore' }>,
  when: When,
  names: Names = NO_NAMES,
): Promise<void> {
  for (const run of runsOf(change.kind === 'batch' ? change.changes : [change])) {
    const [single] = run;
    if (run.length > 1) {
      await restoreEntries(
        store,
        run.flatMap((one) => (one.kind === 'restore-entry' ? [one.entry] : [])),
      );
      continue;
    }
    const apply = APPLY[single.kind] as Apply<PlainChange['kind']>;
    await apply(store, single as never, when, names);
  }
}

/** An import restores hundreds of entries in a row: together they cost what three cost one by one. */
function runsOf(changes: readonly PlainChange[]): [PlainChange, ...PlainChange[]][] {
  const runs: [PlainChange, ...PlainChange[]][] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    const isMore = change.kind === 'restore-entry' && last?.[0].kind === 'restore-entry';
    if (isMore) last.push(change);
    else runs.push([change]);
  }
  return runs;
}
