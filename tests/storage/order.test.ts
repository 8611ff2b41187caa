import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exactly, type Observation } from '@/lib/model';
import { dossierOf } from '@/lib/storage';
import { bench, comment, idOf, LIN, MINUTE, NOON, note } from './build';

/*
 * Two tabs, retries and a killed worker deliver batches in any order, some twice. What the store
 * knows afterwards must depend on what the pages showed and when, not on how it arrived.
 */

const word = fc.constantFrom('一', '二', '三', '四');
const count = fc.integer({ min: 0, max: 30 }).map(exactly);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const present = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined));

const creatorReading = fc
  .record({ nickname: maybe(word), bio: maybe(word), followers: maybe(count) })
  .map((part) => ({ id: LIN, ...present(part) }));

/** An open note shows every field that its card shows. */
const card = fc.record({ title: maybe(word), likes: maybe(count) });
const detail = fc.record({
  title: word,
  text: maybe(word),
  likes: maybe(count),
  saves: maybe(count),
});
const noteReading = fc
  .oneof(
    card.map((part) => ({ ...part, completeness: 'card' as const })),
    detail.map((part) => ({ ...part, completeness: 'detail' as const })),
  )
  .map((part) => present({ ...note(), ...part }) as ReturnType<typeof note>);

const commentReading = fc
  .record({ n: fc.integer({ min: 0, max: 3 }), likes: count })
  .map(({ n, likes }) => comment({ id: idOf(1000 + n), likes }));

const reading: fc.Arbitrary<Partial<Observation>> = fc.record({
  page: fc.constantFrom('search' as const, 'note' as const),
  creators: fc.array(creatorReading, { maxLength: 1 }),
  notes: fc.array(noteReading, { maxLength: 1 }),
  comments: fc.uniqueArray(commentReading, { maxLength: 3, selector: (c) => c.id }),
});

async function knownAfter(arrivals: readonly (readonly [Partial<Observation>, number])[]) {
  const { store, see, clock } = bench();
  for (const [part, at] of arrivals) await see(part, at);
  const dossier = await dossierOf(store, LIN, clock.now);
  const rows = await Promise.all([store.creators.toArray(), store.notes.toArray()]);
  store.close();
  const comments = [...(dossier.comments ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...dossier, comments, rows };
}

it('what is known does not depend on the order in which readings arrive, nor on repeats', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(reading, { minLength: 1, maxLength: 5 }).chain((readings) =>
        fc.record({
          sent: fc.constant(readings.map((part, i) => [part, NOON + i * MINUTE] as const)),
          order: fc.shuffledSubarray(
            readings.flatMap((_, i) => [i, i]),
            { minLength: 2 * readings.length, maxLength: 2 * readings.length },
          ),
        }),
      ),
      async ({ sent, order }) => {
        const inOrder = await knownAfter(sent);
        const shuffled = await knownAfter(order.map((i) => sent[i] as (typeof sent)[number]));
        expect(shuffled).toEqual(inOrder);
      },
    ),
    { numRuns: 200, seed: 7 },
  );
}, 90_000);
