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

it('a large table goes in even steps, and with it every row', async () => {
  const { store } = await filled();
  const at = '2026-03-14T12:00:00.000Z';
  const applied = Array.from({ length: 4_500 }, (_, n) => ({ id: `message-${n}`, at: n }));
  await store.applied.bulkPut(applied);
  const parts = applied.map(({ id }) => ({
    listId: id,
    creatorId: id,
    createdAt: at,
    updatedAt: at,
  }));
  await store.parts.bulkPut(parts.map((part) => ({ ...part, fieldTimes: {} })));
  const steps: number[] = [];
  let last = 0;
  await store.transaction('rw', store.tables, () =>
    wipe(store, (done) => {
      steps.push(done - last);
      last = done;
    }),
  );
  expect(Math.max(...steps)).toBe(2_000);
  expect(last).toBeGreaterThan(9_000);
  for (const table of store.tables) expect(await table.count()).toBe(0);
});

it('one that is called off on the way leaves everything as it was, and can be asked for again', async () => {
  const { store } = await filled();
  const before = await contentOf(store);
  let isStopped = true;
  const writer = createWriter({
    store,
    now: () => NOON,
    newId: () => 'new',
    onProgress: (_, done, of) => {
      if (isStopped && done > of / 2) writer.callOff('command-wipe');
    },
  });
  writer.callOff('command-wipe');
  const wiping = () => writer.change('command-wipe', { kind: 'delete-all' });
  await expect(wiping()).rejects.toMatchObject({ kind: 'refused', message: 'called off' });
  expect(await contentOf(store)).toEqual(before);
  isStopped = false;
  await wiping();
  expect(Object.values(await contentOf(store)).flat()).toEqual([]);
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
