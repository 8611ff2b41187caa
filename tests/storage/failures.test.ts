import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createWriter, openStore, SCHEMA_VERSION, StorageFailure, type Store } from '@/lib/storage';
import { bench, comment, contentOf, creator, LIN, NOON, note, observation } from './build';

const whole = { creators: [creator()], notes: [note()], comments: [comment()] };

const SCHEMA_AFTER = SCHEMA_VERSION + 1;

/** The tables of a store as Dexie's declarations. */
async function schemaOf(store: Store): Promise<Record<string, string>> {
  await store.open();
  return Object.fromEntries(
    store.tables.map(({ name, schema }) => [
      name,
      [schema.primKey.src, ...schema.indexes.map((index) => index.src)].join(','),
    ]),
  );
}

afterEach(() => vi.restoreAllMocks());

function namedError(name: string): Error {
  return Object.assign(new Error(`${name} for the test`), { name });
}

/** From now on whatever is put into one table, or added to it, fails. */
function breaking(table: string, error: Error): void {
  for (const way of ['put', 'add'] as const) {
    const whole = IDBObjectStore.prototype[way];
    vi.spyOn(IDBObjectStore.prototype, way).mockImplementation(function (
      this: IDBObjectStore,
      row: unknown,
    ) {
      if (this.name === table) throw error;
      return whole.call(this, row);
    });
  }
}

describe('a write that breaks off', () => {
  it.each(['creators', 'notes', 'noteSnapshots', 'comments', 'prints', 'applied'] as const)(
    'in the middle, at %s, leaves nothing of it, and the same batch can be sent again',
    async (table) => {
      const { store, writer, see } = bench();
      await see({ creators: [creator({ nickname: '先前' })] }, NOON - 1);
      const before = await contentOf(store);
      breaking(table, new Error('killed here'));
      const batch = observation({ page: 'note', ...whole });
      await expect(writer.observe('batch-again', batch)).rejects.toBeInstanceOf(StorageFailure);
      expect(await contentOf(store)).toEqual(before);
      vi.restoreAllMocks();
      await writer.observe('batch-again', batch);
      expect((await store.creators.get(LIN))?.creator.nickname).toBe(creator().nickname);
    },
  );

  it('half way through a command leaves the entry as it was', async () => {
    const { store, writer } = bench();
    await writer.change('command-1', { kind: 'shortlist', creatorId: LIN });
    const before = await contentOf(store);
    vi.spyOn(store.applied, 'put').mockImplementation((() =>
      Promise.reject(new Error('killed here'))) as never);
    const removal = { kind: 'delete-creator', creatorId: LIN } as const;
    await expect(writer.change('command-2', removal)).rejects.toBeInstanceOf(StorageFailure);
    expect(await contentOf(store)).toEqual(before);
  });
});

describe('storage that fails', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'denied'],
    ['UnknownError', 'failed'],
  ])('with %s says that it is %s, and that another attempt may help', async (name, kind) => {
    const { writer } = bench();
    breaking('creators', namedError(name));
    const write = writer.observe('batch-1', observation(whole));
    await expect(write).rejects.toMatchObject({ kind, mayPass: true, name: 'StorageFailure' });
    await expect(write).rejects.toThrow(/^[a-z][^<]*$/);
  });

  it('because a newer version wrote the database is told so, and its data stay', async () => {
    const name = 'made-by-a-newer-version';
    const future = new Dexie(name);
    future.version(SCHEMA_AFTER).stores({ ...(await schemaOf(bench().store)), wishes: 'id' });
    await future.table('entries').put({ creatorId: LIN, mood: 'hopeful' });
    future.close();
    const store = openStore(name);
    const writer = createWriter({ store, now: () => NOON, newId: () => 'salt' });
    const write = writer.observe('batch-1', observation(whole));
    await expect(write).rejects.toMatchObject({ kind: 'newer' });
    expect(await store.creators.count()).toBe(0);
    expect(await store.entries.toArray()).toEqual([{ creatorId: LIN, mood: 'hopeful' }]);
  });
});
