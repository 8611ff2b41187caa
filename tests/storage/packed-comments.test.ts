import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { openStore, type Store } from '@/lib/storage';
import type { ChunkRow } from '@/lib/storage/rows';

const stores: Store[] = [];
let made = 0;
const fresh = () => {
  const store = openStore(`packed-${made++}`);
  stores.push(store);
  return store;
};
afterEach(async () => {
  for (const store of stores.splice(0)) await store.delete();
});

/** The record as the database holds it, past everything of ours. */
function lying(store: Store, noteId: string): Promise<{ comments: unknown }> {
  return new Promise((done, fail) => {
    const get = store.backendDB().transaction('comments').objectStore('comments').get(noteId);
    get.onsuccess = () => done(get.result as { comments: unknown });
    get.onerror = () => fail(get.error as Error);
  });
}

const comment = fc.record(
  {
    id: fc.string(),
    at: fc.nat(),
    text: fc.string({ unit: 'grapheme' }),
    likes: fc.record({ min: fc.nat(), max: fc.nat() }),
    sketch: fc.array(fc.nat(2 ** 32 - 1)),
    byCreator: fc.constant(true as const),
  },
  { requiredKeys: ['id', 'at'] },
);
const chunk = fc
  .record({ comments: fc.array(comment, { maxLength: 8 }), lastSeenAt: fc.nat() })
  .map((row): ChunkRow => ({ noteId: 'n1', creatorId: 'c1', ...row }));

it('gives back every chunk as it was put, by every way of reading', async () => {
  const store = fresh();
  await fc.assert(
    fc.asyncProperty(chunk, async (row) => {
      await store.comments.put(row);
      expect(typeof (await lying(store, 'n1')).comments).toBe('string');
      const { comments } = store;
      const read = [
        await comments.get('n1'),
        (await comments.bulkGet(['n1', 'none']))[0],
        (await comments.toArray())[0],
        (await comments.where('creatorId').equals('c1').toArray())[0],
        (await comments.orderBy('lastSeenAt').reverse().limit(1).toArray())[0],
        await comments.filter(({ noteId }) => noteId === 'n1').first(),
      ];
      await comments.each((each) => read.push(each));
      for (const each of read) expect(each).toEqual(row);
    }),
    { numRuns: 40 },
  );
  expect(await store.comments.where('creatorId').equals('c1').primaryKeys()).toEqual(['n1']);
});

it('is changed in place like any other row', async () => {
  const store = fresh();
  await store.comments.put({ noteId: 'n1', comments: [{ id: 'k', at: 1 }], lastSeenAt: 1 });
  await store.comments.toCollection().modify((row) => {
    row.comments.push({ id: 'l', at: 2 });
  });
  expect((await store.comments.get('n1'))?.comments).toHaveLength(2);
  expect(typeof (await lying(store, 'n1')).comments).toBe('string');
});

it('reads chunks that an earlier version wrote as objects', async () => {
  const store = fresh();
  await store.open();
  const row = { noteId: 'n1', comments: [{ id: 'k', at: 1, text: '好看' }], lastSeenAt: 1 };
  await new Promise<void>((done, fail) => {
    const transaction = store.backendDB().transaction('comments', 'readwrite');
    transaction.objectStore('comments').put(row);
    transaction.oncomplete = () => done();
    transaction.onerror = () => fail(transaction.error as Error);
  });
  expect(await store.comments.toArray()).toEqual([row]);
  await store.comments.put((await store.comments.get('n1'))!);
  expect(typeof (await lying(store, 'n1')).comments).toBe('string');
});
