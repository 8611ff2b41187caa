import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, settingsSchema, type Entry } from '@/lib/model';
import {
  creatorOf,
  creatorsKnown,
  dossierOf,
  entryOf,
  listEntries,
  listLists,
  settingsOf,
  StorageFailure,
} from '@/lib/storage';
import { bench, comment, contentOf, creator, LIN, MINUTE, NOON, note, WU } from './build';

const shortlist = { kind: 'shortlist', creatorId: LIN } as const;

describe('the shortlist', () => {
  it('takes a creator once, however often the command arrives', async () => {
    const { store, writer, clock } = bench();
    await writer.change('command-1', shortlist);
    clock.now += MINUTE;
    await writer.change('command-1', shortlist);
    await writer.change('command-2', shortlist);
    expect(await listEntries(store)).toEqual([
      {
        creatorId: LIN,
        listIds: [],
        status: 'candidate',
        tags: [],
        addedAt: new Date(NOON).toISOString(),
        updatedAt: new Date(NOON).toISOString(),
      },
    ]);
  });

  it('does not repeat an old command over what came after it', async () => {
    const { store, writer } = bench();
    await writer.change('command-1', shortlist);
    await writer.change('command-2', { kind: 'unshortlist', creatorId: LIN });
    await writer.change('command-1', shortlist);
    expect(await entryOf(store, LIN)).toBeUndefined();
  });

  it('gives a removed entry back whole', async () => {
    const { store, writer } = bench();
    await writer.change('command-1', shortlist);
    const changes = { status: 'agreed', tags: ['母婴'], note: '价格好谈', quoteCny: 800 } as const;
    await writer.change('command-2', {
      kind: 'edit-entry',
      creatorId: LIN,
      changes: { ...changes, tags: [...changes.tags] },
    });
    const entry = (await entryOf(store, LIN)) as Entry;
    await writer.change('command-3', { kind: 'unshortlist', creatorId: LIN });
    await writer.change('command-4', { kind: 'restore-entry', entry });
    expect(await entryOf(store, LIN)).toEqual(entry);
    expect(entry).toMatchObject(changes);
  });

  it('keeps both of two edits made at once', async () => {
    const { store, writer } = bench();
    await writer.change('command-1', shortlist);
    const edit = { kind: 'edit-entry', creatorId: LIN } as const;
    await Promise.all([
      writer.change('command-2', { ...edit, changes: { note: '先写的' } }),
      writer.change('command-3', { ...edit, changes: { status: 'vetted' } }),
      writer.change('command-4', { ...edit, changes: { quoteCny: 500 } }),
    ]);
    expect(await entryOf(store, LIN)).toMatchObject({
      note: '先写的',
      status: 'vetted',
      quoteCny: 500,
    });
    await writer.change('command-5', { ...edit, changes: { quoteCny: null } });
    expect(await entryOf(store, LIN)).not.toHaveProperty('quoteCny');
  });

  it('refuses to edit what is not there, and says so', async () => {
    const { writer } = bench();
    const edit = writer.change('command-1', {
      kind: 'edit-entry',
      creatorId: LIN,
      changes: { note: '' },
    });
    await expect(edit).rejects.toBeInstanceOf(StorageFailure);
    await expect(edit).rejects.toMatchObject({ kind: 'refused', mayPass: false });
  });
});

describe('lists', () => {
  it('are made, renamed and taken off their entries when deleted', async () => {
    const { store, writer } = bench();
    await writer.change('command-1', { kind: 'create-list', id: 'spring', name: '春季' });
    await writer.change('command-2', { ...shortlist, listId: 'spring' });
    await writer.change('command-3', { kind: 'rename-list', id: 'spring', name: '春夏' });
    expect((await listLists(store)).map((list) => list.name)).toEqual(['春夏']);
    expect((await entryOf(store, LIN))?.listIds).toEqual(['spring']);
    await writer.change('command-4', { kind: 'delete-list', id: 'spring' });
    expect(await listLists(store)).toEqual([]);
    expect((await entryOf(store, LIN))?.listIds).toEqual([]);
  });

  it('that do not exist take nobody', async () => {
    const { store, writer } = bench();
    const added = writer.change('command-1', { ...shortlist, listId: 'nowhere' });
    await expect(added).rejects.toMatchObject({ kind: 'refused' });
    expect(await listEntries(store)).toEqual([]);
    expect(await store.applied.count()).toBe(0);
  });
});

describe('settings', () => {
  it('start as the defaults and change one by one', async () => {
    const { store, writer } = bench();
    expect(await settingsOf(store)).toEqual(DEFAULT_SETTINGS);
    await writer.change('command-1', { kind: 'settings', settings: { language: 'zh-CN' } });
    await writer.change('command-2', { kind: 'settings', settings: { retentionDays: 30 } });
    expect(await settingsOf(store)).toEqual({
      ...DEFAULT_SETTINGS,
      language: 'zh-CN',
      retentionDays: 30,
    });
  });

  it('take own tiers and weights, and refuse tiers that do not rise from 0', async () => {
    const { store, writer } = bench();
    const customTiers = [
      { name: '素人', from: 0 },
      { name: '达人', from: 5_000 },
    ];
    const settings = { customTiers, customWeights: { 'save-rate': 40 } };
    await writer.change('command-1', { kind: 'settings', settings });
    expect(await settingsOf(store)).toEqual({ ...DEFAULT_SETTINGS, ...settings });
    const { data } = settingsSchema.safeParse({ customTiers: [...customTiers].reverse() });
    expect(data).toBeUndefined();
  });

  it('that are no longer understood fall back alone', async () => {
    const { store } = bench();
    await store.settings.put({ key: 'user', value: { language: 'tlh', retentionDays: 30 } });
    expect(await settingsOf(store)).toEqual({ ...DEFAULT_SETTINGS, retentionDays: 30 });
  });
});

it('an entry that is no longer understood is left alone and not shown', async () => {
  const { store, writer } = bench();
  await writer.change('command-1', shortlist);
  await store.entries.put({ creatorId: WU, addedAt: '2026', status: 'adored' } as never);
  expect((await listEntries(store)).map((entry) => entry.creatorId)).toEqual([LIN]);
  expect(await store.entries.count()).toBe(2);
});

it('the creators on a page of cards are told apart: known, shortlisted, never seen', async () => {
  const { store, writer, see } = bench();
  await see({ creators: [creator(), creator({ id: WU })] });
  await writer.change('command-1', shortlist);
  const known = await creatorsKnown(store, [WU, LIN, note().id]);
  expect([...known.keys()].sort()).toEqual([LIN, WU].sort());
  expect(known.get(LIN)?.entry?.status).toBe('candidate');
  expect(known.get(WU)).not.toHaveProperty('entry');
});

describe('deleting', () => {
  it('a creator takes along all that hangs on them, and nothing else', async () => {
    const { store, writer, see } = bench();
    const other = note({ id: `${note().id.slice(0, 23)}f`, creatorId: WU });
    await see({ page: 'note', creators: [creator()], notes: [note()], comments: [comment()] });
    await see({ creators: [creator({ id: WU })], notes: [other] });
    await writer.change('command-1', shortlist);
    await writer.change('command-2', { kind: 'delete-creator', creatorId: LIN });
    expect(await dossierOf(store, LIN, NOON)).toEqual({
      id: LIN,
      now: new Date(NOON).toISOString(),
      notes: [],
      comments: [],
      background: [],
    });
    expect(JSON.stringify(await contentOf(store))).not.toContain(note().id);
    expect(await creatorOf(store, WU)).toBeDefined();
    expect((await dossierOf(store, WU, NOON)).notes).toHaveLength(1);
  });

  it('all data leaves an empty database, and readings on their way do not bring the old salt back', async () => {
    const { store, writer, see } = bench();
    await see({ page: 'note', notes: [note()], comments: [comment()] });
    const [before] = (await store.comments.toArray()).flatMap((chunk) => chunk.comments);
    await Promise.all([
      writer.change('command-1', { kind: 'delete-all' }),
      see({ page: 'note', notes: [note()], comments: [comment()] }),
    ]);
    const after = (await store.comments.toArray()).flatMap((chunk) => chunk.comments);
    for (const kept of after) expect(kept.who).not.toBe(before?.who);
    await writer.change('command-2', { kind: 'delete-all' });
    expect(Object.values(await contentOf(store)).flat()).toEqual([]);
  });
});
