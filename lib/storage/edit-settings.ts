import {
  settingsSchema,
  type PlainChange,
  type Settings,
  type TagColour,
  type View,
  type WordList,
} from '@/lib/model';
import { editMany } from './edit-entry';
import type { When } from './edited-record';
import { StorageFailure } from './failure';
import { SETTINGS_KEY, settingsOf } from './read-settings';
import type { Store } from './store';

/*
 * Changes of the user's choices. Each is worked out on the settings that are there when it is written,
 * so that two choices in a row, or in two tabs, do not undo each other.
 */

type ChangeOf<K extends PlainChange['kind']> = Extract<PlainChange, { kind: K }>;

async function put(store: Store, change: (present: Settings) => Partial<Settings>): Promise<void> {
  const present = await settingsOf(store);
  const value = settingsSchema.parse({ ...present, ...change(present) });
  await store.settings.put({ key: SETTINGS_KEY, value });
}

export function changeSettings(store: Store, { settings }: ChangeOf<'settings'>): Promise<void> {
  const given = Object.entries(settings).filter(([, value]) => value !== undefined);
  return put(store, () => Object.fromEntries(given));
}

export function colourTags(
  store: Store,
  { colours }: Pick<ChangeOf<'colour-tags'>, 'colours'>,
): Promise<void> {
  return put(store, ({ tagColours }) => {
    const next = new Map<string, TagColour>(Object.entries(tagColours));
    for (const [tag, colour] of Object.entries(colours)) {
      if (colour) next.set(tag, colour);
      else next.delete(tag);
    }
    return { tagColours: Object.fromEntries(next) };
  });
}

/** The old name's colour is remembered: it is right again when the renaming is undone. */
export async function renameTag(
  store: Store,
  { tag, name, creatorIds }: ChangeOf<'rename-tag'>,
  when: When,
): Promise<void> {
  const entries = await store.entries.bulkGet(creatorIds);
  const bearers = entries.flatMap((entry) => (entry?.tags.includes(tag) ? entry.creatorId : []));
  await editMany(store, bearers, { removeTags: [tag], addTags: [name] }, when);
  const colours = new Map(Object.entries((await settingsOf(store)).tagColours));
  const colour = colours.get(tag);
  if (colour && !colours.has(name)) await colourTags(store, { colours: { [name]: colour } });
}

export function changeLook(store: Store, change: ChangeOf<'table-look'>): Promise<void> {
  return put(store, ({ table }) => {
    const sort = change.sort ?? table?.sort;
    const columns = change.columns ?? table?.columns ?? change.otherwise;
    return { table: { columns, ...(sort && { sort }) } };
  });
}

function putViews(store: Store, change: (views: readonly View[]) => View[]): Promise<void> {
  return put(store, ({ views }) => ({ views: change(views) }));
}

export function putView(store: Store, { view }: ChangeOf<'put-view'>): Promise<void> {
  return putViews(store, (views) =>
    views.some(({ id }) => id === view.id)
      ? views.map((one) => (one.id === view.id ? view : one))
      : [...views, view],
  );
}

export function renameView(store: Store, { id, name }: ChangeOf<'rename-view'>): Promise<void> {
  return putViews(store, (views) => {
    if (!views.some((view) => view.id === id)) {
      throw new StorageFailure('refused', 'there is no such view');
    }
    return views.map((view) => (view.id === id ? { ...view, name } : view));
  });
}

export function removeView(store: Store, change: ChangeOf<'remove-view'>): Promise<void> {
  return putViews(store, (views) => views.filter(({ id }) => id !== change.id));
}

export function nameBrand(store: Store, { name }: ChangeOf<'name-brand'>): Promise<void> {
  return put(store, ({ brand }) => ({ brand: { ...brand, name } }));
}

const WATCHED = ['restricted', 'claims', 'unwanted', 'generic', 'notGeneric'] as const;
const isWatched = (list: WordList): list is (typeof WATCHED)[number] =>
  WATCHED.some((watched) => watched === list);

export function editWords(store: Store, change: ChangeOf<'edit-words'>): Promise<void> {
  const { list, add, remove } = change;
  const gone = new Set(remove);
  const after = (words: readonly string[]) => [
    ...new Set([...words.filter((word) => !gone.has(word)), ...add]),
  ];
  return put(store, ({ brand, watchedWords }) =>
    isWatched(list)
      ? { watchedWords: { ...watchedWords, [list]: after(watchedWords[list]) } }
      : { brand: { ...brand, [list]: after(brand[list]) } },
  );
}
