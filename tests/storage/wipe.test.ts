import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createWriter } from '@/lib/storage';
import { wipe } from '@/lib/storage/wipe';
import { contentOf, NOON } from './build';
import { filled } from './every-table';

it('a wipe says how many rows are gone of how many, and leaves none', async () => {
  const { store } = await filled();
  const rows = Object.values(await contentOf(store)).flat().length;
  const told: [string, number, number][] = [];
  const writer = createWriter({
    store,
    now: () => NOON,
    newId: () => 'new',
    onProgress: (...each) => told.push(each),
  });
  await writer.change('command-wipe', { kind: 'delete-all' });
  expect(Object.values(await contentOf(store)).flat()).toEqual([]);
  const [, , of] = told[0]!;
  expect(of).toBeGreaterThanOrEqual(rows);
  expect(told[0]).toEqual(['delete-all', 0, of]);
  expect(told.at(-1)).toEqual(['delete-all', of, of]);
  const done = told.map(([, each]) => each);
  expect(new Set(done).size).toBeGreaterThan(5);
  expect(done).toEqual(done.toSorted((a, b) => a - b));
});

it('one that is interrupted leaves everything as it was', async () => {
  const { store } = await filled();
  const before = await contentOf(store);
  const interrupted = store.transaction('rw', store.tables, () =>
    wipe(store, (done, of) => {
      if (done > of / 2) throw new Error('the worker died');
    }),
  );
  await expect(interrupted).rejects.toThrow('the worker died');
  expect(await contentOf(store)).toEqual(before);
});
