import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Entry, PlainChange } from '@/lib/model';
import { bench, contentOf, LIN, NOON, WU } from './build';

const at = (minutes: number) => new Date(NOON + minutes * 60_000).toISOString();
const restored = (creatorId: string, part: Partial<Entry>, minutes = 0): PlainChange => ({
  kind: 'restore-entry',
  entry: {
    creatorId,
    listIds: [],
    status: 'candidate',
    tags: [],
    addedAt: at(0),
    updatedAt: at(minutes),
    ...part,
  },
});

const CHANGES: PlainChange[] = [
  restored(WU, { note: '先' }),
  restored(LIN, { tags: ['母婴'] }, 1),
  // The same creator twice in one file: joined like any two versions of an entry.
  restored(LIN, { tags: ['春季'], quoteCny: 800 }, 2),
  { kind: 'edit-entry', creatorId: WU, changes: { status: 'vetted' } },
  restored(WU, { owner: 'Mei', status: 'contacted' }, 3),
];

it('entries restored together come out as they do one by one', async () => {
  const together = bench();
  const single = bench();
  for (const { writer } of [together, single]) {
    await writer.change('command-known', { kind: 'shortlist', creatorId: LIN });
  }
  await together.writer.change('command-batch', { kind: 'batch', changes: CHANGES });
  for (const [i, change] of CHANGES.entries()) {
    await single.writer.change(`command-single-${i}`, change);
  }
  const content = await contentOf(together.store);
  expect(content).toEqual(await contentOf(single.store));
  expect(content['entries']).toHaveLength(2);
});
