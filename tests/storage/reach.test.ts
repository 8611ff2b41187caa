import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  createWriter,
  decodeBackup,
  dossierOf,
  entryOf,
  listEntries,
  memoryStore,
  openStore,
  overrulesOf,
  rawBackup,
  reachStore,
  SCHEMA_VERSION,
} from '@/lib/storage';
import { bench, comment, creator, LIN, NOON, note, observation } from './build';
import { readFrozen, thaw } from './frozen';

afterEach(() => vi.restoreAllMocks());

const raw = async (name: string) => {
  const parts = await rawBackup(name, { now: NOON, version: '1' });
  return new Uint8Array(await new Blob(parts).arrayBuffer());
};

/** The browser stops in the middle of bringing the database up to date. */
function breakUpgrades() {
  const open = IDBFactory.prototype.open;
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...of) {
    const request = open.apply(this, of);
    // Once those who asked have begun with it.
    request.addEventListener('upgradeneeded', () =>
      queueMicrotask(() => request.transaction?.abort()),
    );
    return request;
  });
}

const older = Array.from({ length: SCHEMA_VERSION - 1 }, (_, i) => i + 1);

describe.each(older)('an upgrade from schema %i that fails', (version) => {
  const name = `broken-${version}`;

  it('leaves every row as it was, readable, and says so', async () => {
    const frozen = readFrozen(version);
    await thaw(name, frozen);
    breakUpgrades();
    const reached = await reachStore(openStore(name));
    expect(reached).toMatchObject({ is: 'old', reason: expect.any(String) });
    if (reached.is !== 'old') return;
    for (const [table, { rows }] of Object.entries(frozen.tables)) {
      expect(await reached.store.table(table).toArray(), table).toEqual(rows);
    }
    expect(await entryOf(reached.store, LIN)).toMatchObject({ note: '回得快' });
    expect((await dossierOf(reached.store, LIN, NOON)).comments).toHaveLength(2);
    const overruled = frozen.tables['overrules']?.rows.length ?? 0;
    expect(await overrulesOf(reached.store, LIN)).toHaveLength(overruled);
    reached.store.close();
  });

  it('refuses to write, with the reason', async () => {
    breakUpgrades();
    const writer = createWriter({ store: openStore(name), now: () => NOON, newId: () => 'x' });
    const write = writer.change('command-x', { kind: 'unshortlist', creatorId: LIN });
    await expect(write).rejects.toMatchObject({ kind: 'upgrade', mayPass: true });
  });

  it('can be taken along raw, and that file can be restored', async () => {
    breakUpgrades();
    const file = await raw(name);
    vi.restoreAllMocks();
    const decoded = await decodeBackup(file);
    expect(decoded).toMatchObject({ ok: true, backup: { header: { schema: version, raw: true } } });
    const { entries, comments } = readFrozen(version).tables;
    if (!decoded.ok) return;
    expect(decoded.backup.tables.entries).toEqual(entries?.rows);
    expect(decoded.backup.tables.comments).toEqual(comments?.rows);
  });

  it('succeeds the next time', async () => {
    const reached = await reachStore(openStore(name));
    expect(reached.is).toBe('ready');
    if (reached.is === 'ready') expect(await listEntries(reached.store)).toHaveLength(1);
  });
});

describe('a database of a newer Kolens', () => {
  it('is shown as far as it is understood, and can be taken along raw', async () => {
    const name = 'from-the-future';
    const future = new Dexie(name);
    const { store: present } = bench();
    await present.open();
    const tables = present.tables.map(({ name: table, schema }) => [
      table,
      [schema.primKey.src, ...schema.indexes.map((index) => index.src)].join(','),
    ]);
    future
      .version(SCHEMA_VERSION + 1)
      .stores({ ...(Object.fromEntries(tables) as Record<string, string>), wishes: 'id' });
    await future.table('wishes').put({ id: 'more' });
    future.close();
    const reached = await reachStore(openStore(name));
    expect(reached.is).toBe('newer');
    if (reached.is === 'newer') expect(await listEntries(reached.store)).toEqual([]);
    expect(await decodeBackup(await raw(name))).toMatchObject({ problem: { kind: 'newer' } });
  });
});

it('a browser that gives no database is told apart', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw Object.assign(new Error('denied'), { name: 'SecurityError' });
  });
  expect(await reachStore(openStore('never'))).toMatchObject({ is: 'closed', kind: 'denied' });
});

it('no database is no raw backup, and none is made by asking', async () => {
  expect(await rawBackup('nobody', { now: NOON, version: '1' })).toBeUndefined();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('nobody');
});

describe('a database that the browser shuts', () => {
  it('by clearing it away is begun anew by the next write', async () => {
    const { store, writer, see } = bench();
    await see({ creators: [creator()] });
    await Dexie.delete(store.name);
    expect(await store.creators.count()).toBe(0);
    await see({ creators: [creator()] });
    await writer.change('command-1', { kind: 'shortlist', creatorId: LIN });
    expect(await store.entries.count()).toBe(1);
  });

  it('under our hands is opened again, and nothing is lost', async () => {
    const { store, see } = bench();
    await see({ creators: [creator()] });
    store.backendDB().close();
    await see({ page: 'note', notes: [note()], comments: [comment()] });
    expect(await store.creators.count()).toBe(1);
    expect(await store.comments.count()).toBe(1);
  });
});

describe('what is held in memory', () => {
  it('is read like what is stored', async () => {
    const { store: stored, see } = bench();
    const memory = memoryStore();
    const pages = [
      { creators: [creator()], notes: [note()] },
      { page: 'note' as const, notes: [note({ completeness: 'detail', title: '新' })] },
      {
        page: 'note' as const,
        comments: [comment(), comment({ id: `${comment().id.slice(0, -1)}9` })],
      },
    ];
    for (const page of pages) {
      await see(page);
      memory.take(observation(page));
    }
    const kept = await dossierOf(stored, LIN, NOON);
    const held = await dossierOf(memory.store, LIN, NOON);
    const nameless = (dossier: typeof kept) =>
      JSON.parse(
        JSON.stringify(dossier, (key, value: unknown) => (key === 'user' ? 0 : value)),
      ) as unknown;
    expect(nameless(held)).toEqual(nameless(kept));
    expect(await entryOf(memory.store, LIN)).toBeUndefined();
    expect(await overrulesOf(memory.store, LIN)).toEqual([]);
    expect(JSON.stringify(held)).not.toContain(comment().user?.id);
  });
});
