import {
  joinEntries,
  settingsSchema,
  type Change,
  type Entry,
  type PlainChange,
  type TagColour,
} from '@/lib/model';
import { stagePiece, unstage } from './backup/staging';
import { deleteCreator } from './delete-creator';
import { APPLY_CAMPAIGN, forgetCampaign } from './campaigns';
import { editedEntry, editMany } from './edit-entry';
import type { When } from './edited-record';
import { StorageFailure } from './failure';
import { importFacts } from './import-facts';
import { LAST_BACKUP_KEY } from './meta-keys';
import { overruleId } from './overrules';
import { SETTINGS_KEY, settingsOf } from './read-settings';
import { EXAMPLE_DATABASE_NAME } from './store';
import { writeObservation } from './write-observation';
import type { Store } from './store';

type ChangeOf<K extends PlainChange['kind']> = Extract<PlainChange, { kind: K }>;
type Apply<K extends PlainChange['kind']> = (
  store: Store,
  change: ChangeOf<K>,
  when: When,
  names: Names,
) => Promise<void>;

/** Commenters' ids in imported files → their pseudonyms here. */
export type Names = ReadonlyMap<string, string>;

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
  await store.entries.put(editedEntry(entry, change.changes, when));
}

/** Joined with what is there: it may have been put on the shortlist again, and edited, meanwhile. */
async function restoreEntry(store: Store, { entry }: ChangeOf<'restore-entry'>): Promise<void> {
  const known = await store.entries.get(entry.creatorId);
  await store.entries.put(known ? joinEntries(known, entry) : entry);
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

/** On the settings that are there: two choices in a row must not undo each other. */
async function colourTags(store: Store, { colours }: Pick<ChangeOf<'colour-tags'>, 'colours'>) {
  const next = new Map<string, TagColour>(Object.entries((await settingsOf(store)).tagColours));
  for (const [tag, colour] of Object.entries(colours)) {
    if (colour) next.set(tag, colour);
    else next.delete(tag);
  }
  await changeSettings(store, {
    kind: 'settings',
    settings: { tagColours: Object.fromEntries(next) },
  });
}

/** The old name's colour is remembered: it is right again when the renaming is undone. */
async function renameTag(store: Store, change: ChangeOf<'rename-tag'>, when: When): Promise<void> {
  const { tag, name, creatorIds } = change;
  const entries = await store.entries.bulkGet(creatorIds);
  const bearers = entries.flatMap((entry) => (entry?.tags.includes(tag) ? entry.creatorId : []));
  await editMany(store, bearers, { removeTags: [tag], addTags: [name] }, when);
  const colours = new Map(Object.entries((await settingsOf(store)).tagColours));
  const colour = colours.get(tag);
  if (colour && !colours.has(name)) await colourTags(store, { colours: { [name]: colour } });
}

async function changeSettings(store: Store, change: ChangeOf<'settings'>): Promise<void> {
  const given = Object.fromEntries(
    Object.entries(change.settings).filter(([, v]) => v !== undefined),
  );
  const value = settingsSchema.parse({ ...(await settingsOf(store)), ...given });
  await store.settings.put({ key: SETTINGS_KEY, value });
}

async function examplePages(
  store: Store,
  { pages }: ChangeOf<'example-pages'>,
  names: Names,
): Promise<void> {
  if (store.name !== EXAMPLE_DATABASE_NAME) throw refused('invented pages are for the example');
  for (const page of pages) await writeObservation(store, page, names);
}

const APPLY: { [K in PlainChange['kind']]: Apply<K> } = {
  shortlist,
  unshortlist: (store, change) => store.entries.delete(change.creatorId),
  'restore-entry': restoreEntry,
  'edit-entry': editEntry,
  'edit-entries': (store, change, when) => editMany(store, change.creatorIds, change.changes, when),
  'rename-tag': renameTag,
  'colour-tags': colourTags,
  'unshortlist-many': (store, change) => store.entries.bulkDelete(change.creatorIds),
  'restore-entries': async (store, change) => void (await store.entries.bulkPut(change.entries)),
  overrule: async (store, { overrule }) =>
    void (await store.overrules.put({ ...overrule, id: overruleId(overrule) })),
  unoverrule: (store, change) => store.overrules.delete(overruleId(change)),
  'create-list': createList,
  'rename-list': renameList,
  'delete-list': deleteList,
  ...APPLY_CAMPAIGN,
  settings: changeSettings,
  'delete-creator': (store, change) => deleteCreator(store, change.creatorId),
  'import-facts': (store, change, _now, names) => importFacts(store, change.readings, names),
  'example-pages': (store, change, _now, names) => examplePages(store, change, names),
  'delete-all': async (store) => {
    await Promise.all(store.tables.map((table) => table.clear()));
  },
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
  names: Names = new Map(),
): Promise<void> {
  for (const single of change.kind === 'batch' ? change.changes : [change]) {
    const apply = APPLY[single.kind] as Apply<PlainChange['kind']>;
    await apply(store, single as never, when, names);
  }
}
