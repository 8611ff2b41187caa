import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  editRounds,
  removeRounds,
  restoreRounds,
  undoRounds,
  type Round,
} from '@/components/dashboard/bulk/rounds';
import { STATUSES, type BulkChanges, type Entry } from '@/lib/model';
import { createWriter, openStore } from '@/lib/storage';

const NOW = Date.UTC(2026, 10, 21, 2);
const idOf = (n: number) => n.toString(16).padStart(24, '0');
const iso = (ms: number) => new Date(ms).toISOString();

const words = (all: readonly string[]) => fc.uniqueArray(fc.constantFrom(...all), { maxLength: 3 });

/** More than one message holds. */
const MANY = 1_200;

const kinds = fc.array(
  fc.record(
    {
      status: fc.constantFrom(...STATUSES),
      tags: words(['美妆', '护肤', '家居']),
      listIds: words(['spring', 'autumn']),
      owner: fc.constantFrom('Ann', '小王'),
      note: fc.string({ unit: 'grapheme', maxLength: 20 }),
      rejectedReason: fc.constantFrom('price', '档期'),
    },
    { requiredKeys: ['status', 'tags', 'listIds'] },
  ),
  { minLength: 3, maxLength: 9 },
);

const changes: fc.Arbitrary<BulkChanges> = fc.oneof(
  fc.constantFrom(...STATUSES).map((status) => ({ status })),
  fc.constant({ status: 'rejected' as const, rejectedReason: '其他' }),
  fc.record({ addTags: words(['美妆', '新']) }),
  fc.record({ removeTags: words(['美妆', '护肤']) }),
  fc.record({ addListIds: words(['spring', 'new']) }),
  fc.record({ removeListIds: words(['spring']) }),
  fc.constantFrom('Ann', '新人', null).map((owner) => ({ owner })),
);

/** What the user sees of an entry: undoing is an edit of its own, and dated. What is in a set has no order. */
function seen({ updatedAt: _, fieldTimes: __, ...entry }: Entry) {
  return { ...entry, tags: [...entry.tags].sort(), listIds: [...entry.listIds].sort() };
}

it('what was done to many in several messages is taken back exactly', async () => {
  let made = 0;
  await fc.assert(
    fc.asyncProperty(kinds, changes, async (some, change) => {
      const store = openStore(`bulk-undo-${++made}`);
      let now = NOW;
      let ids = 0;
      const writer = createWriter({ store, now: () => now, newId: () => 'salt' });
      const carryOut = async (rounds: readonly Round[]) => {
        expect(rounds.length).toBeGreaterThan(1);
        for (const round of rounds) await writer.change(`command-${++ids}`, round.change, ++now);
      };
      await store.entries.bulkPut(
        Array.from({ length: MANY }, (_, n) => ({
          ...some[n % some.length]!,
          ...{ creatorId: idOf(n), addedAt: iso(NOW), updatedAt: iso(NOW) },
        })),
      );
      const before = await store.entries.toArray();
      const all = before.map(({ creatorId }) => creatorId);
      await carryOut(editRounds(all, change));
      await carryOut(undoRounds(before, change, iso(now)));
      expect((await store.entries.toArray()).map(seen)).toEqual(before.map(seen));
      const still = await store.entries.toArray();
      await carryOut(removeRounds(all));
      expect(await store.entries.count()).toBe(0);
      await carryOut(restoreRounds(still));
      expect(await store.entries.toArray()).toEqual(still);
      await store.delete();
    }),
    { numRuns: 7, seed: 5 },
  );
}, 60_000);
