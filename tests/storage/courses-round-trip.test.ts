import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AREAS, exactly, METRICS, unfitFor, type Change, type List } from '@/lib/model';
import { coursesOf, parseImport, planImport, toJson } from '@/lib/shortlist';
import {
  allMeasures,
  dossierOf,
  followedNotesOfCreator,
  historiesOf,
  listEntries,
  recordsOfAll,
  type Store,
} from '@/lib/storage';
import { bench, comment, creator, DAY, idOf, LIN, MINUTE, NOON, note, type Bench } from './build';

/** JSON with the keys of every object in order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1)))
      : inner,
  );

/* An export, taken in elsewhere and exported there again, says the same of linked notes and logs. */

const LISTS = ['spring', 'autumn'];
const NOTES = [100, 101, 102].map((n) => idOf(n));
const COMMENTS = [1000, 1001].map((n) => idOf(n));
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const present = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;

const figure = fc
  .record({
    area: fc.constantFrom(...AREAS),
    metric: fc.constantFrom(...METRICS),
    value: fc.oneof(fc.nat(1e6), fc.double({ min: 0, max: 1, noNaN: true })),
    currency: maybe(fc.constantFrom('CNY', 'EUR')),
    on: maybe(fc.constantFrom('2026-03-01', '2026-03-14')),
    source: maybe(words),
    term: maybe(fc.option(words)),
    creatorId: maybe(fc.constant(LIN)),
  })
  .filter(({ metric, value }) => unfitFor(metric, value) === undefined)
  .map(present);

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('link-note' as const),
    listId: fc.constantFrom(...LISTS),
    noteId: fc.constantFrom(...NOTES),
    creatorId: fc.constant(LIN),
  }),
  fc.record({
    kind: fc.constant('answer-question' as const),
    listId: fc.constantFrom(...LISTS),
    noteId: fc.constantFrom(...NOTES),
    commentId: fc.constantFrom(...COMMENTS),
    isDone: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('edit-measure' as const),
    id: fc.constantFrom('m-1', 'm-2', 'm-3'),
    listId: fc.constantFrom(...LISTS),
    changes: figure,
  }),
);

async function fileOf(store: Store, clock: number): Promise<string> {
  const lists = (await store.lists.toArray()) as List[];
  const entry = (await listEntries(store)).find(({ creatorId }) => creatorId === LIN)!;
  const dossier = await dossierOf(store, LIN, clock);
  const published = await followedNotesOfCreator(store, LIN);
  const byName = lists.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const courses = coursesOf(LIN, published, await allMeasures(store), byName, entry.listIds);
  const histories = await historiesOf(store, dossier);
  return toJson([{ entry, lists, dossier, lastSeenAt: clock, courses, ...histories }]);
}

const coursesIn = (json: string) =>
  (JSON.parse(json) as { campaignCourses?: unknown }[])[0]?.campaignCourses;

/** Applies everything that taking the file in would do. @returns what was planned */
async function takeIn(json: string, { store, writer, clock }: Bench) {
  const preview = await parseImport(json, 'a.json');
  let made = 0;
  const plan = planImport({
    ...{ creators: preview.creators, records: preview.records },
    entries: await listEntries(store),
    lists: (await store.lists.toArray()) as List[],
    known: await recordsOfAll(store),
    now: clock.now,
    newId: () => `made-${++made}`,
  });
  for (const [i, one] of plan.changes.entries()) {
    await writer.change(`import-${clock.now}-${i}`, one);
  }
  return { ...plan, problems: preview.problems };
}

/** @param offset ms that its clock is ahead */
async function workspace(changes: readonly Change[], offset = 0): Promise<Bench> {
  const one = bench();
  const { writer, see, clock } = one;
  await see({ creators: [creator()] });
  for (const [i, id] of NOTES.entries()) {
    const seen = note({ id, title: `笔记 ${i}`, completeness: 'detail', saves: exactly(i) });
    const comments = i === 0 ? COMMENTS.map((each) => comment({ id: each })) : [];
    await see({ page: 'note', notes: [seen], comments }, NOON);
    await see({ page: 'note', notes: [{ ...seen, likes: exactly(90 + i) }] }, NOON + DAY);
  }
  await writer.change('list-0', { kind: 'shortlist', creatorId: LIN });
  for (const id of LISTS) {
    await writer.change(`list-${id}`, { kind: 'create-list', id, name: `Campaign ${id}` });
    await writer.change(`on-${id}`, { kind: 'shortlist', creatorId: LIN, listId: id });
  }
  for (const [i, each] of changes.entries()) {
    clock.now = NOON + 2 * DAY + i * MINUTE + offset;
    // A tick under a note that is not linked is refused: that is another test’s.
    await writer.change(`change-${i}`, each).catch(() => undefined);
  }
  return one;
}

it('linked notes, ticks, readings and logs are the same after export, import and export', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
      const here = await workspace(changes);
      const at = here.clock.now;
      const first = await fileOf(here.store, at);
      const there = bench();
      there.clock.now = at + 9 * DAY;
      const taken = await takeIn(first, there);
      expect(taken.problems).toEqual([]);
      const second = await fileOf(there.store, at);
      expect(coursesIn(second)).toEqual(coursesIn(first));
      // Taken in again, where everything is here already, nothing comes of it.
      const again = await takeIn(first, here);
      expect({ ...again.records, conflicts: again.conflicts.length }).toMatchObject({
        ...{ note: 0, measure: 0, conflicts: 0 },
      });
    }),
    { numRuns: 25 },
  );
});

it('two files that meet in either order give the same linked notes and logs', async () => {
  const changes = fc.array(change, { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(changes, changes, async (ours, theirs) => {
      const a = await workspace(ours);
      // Never at one moment: of two who say something at once each keeps their own.
      const b = await workspace(theirs, MINUTE / 2);
      const files = [await fileOf(a.store, NOON + 9 * DAY), await fileOf(b.store, NOON + 9 * DAY)];
      const joined = async (order: readonly string[]) => {
        const one = bench();
        for (const [i, file] of order.entries()) {
          one.clock.now = NOON + (20 + i) * DAY;
          await takeIn(file, one);
        }
        const { linkedNotes, measures } = await recordsOfAll(one.store);
        const said = [...linkedNotes, ...measures].map((record) => {
          // What both say alike keeps the moment at which it was said here.
          const aside = ['createdAt', 'updatedAt', 'fieldTimes', 'listId'];
          const own = Object.entries(record).filter(([name]) => !aside.includes(name));
          return canonical(Object.fromEntries(own));
        });
        return said.sort();
      };
      expect(await joined(files)).toEqual(await joined(files.toReversed()));
    }),
    { numRuns: 8 },
  );
});
