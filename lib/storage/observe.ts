import type { Observation } from '@/lib/model';
import { groupCommit } from './group-commit';
import { pseudonymsOf } from './pseudonym';
import { saltOf } from './salt';
import type { Store } from './store';
import { knownOf, writeReadings } from './write-readings';
import type { Writer, WriterParts } from './writer';

/** Creators, notes and comments written in one transaction, of however many pages: some 20 ms. */
const LARGEST_GROUP = 1_000;

/** Tables that an observation is written to. */
const observedTables = (store: Store) => [
  store.creators,
  store.creatorSnapshots,
  store.notes,
  store.noteSnapshots,
  store.comments,
  store.prints,
  store.applied,
  store.meta,
];

interface Batch {
  id: string;
  observation: Observation;
}

/** Writes what pages showed: those that wait while others are written go together. */
export function createObserve({ store, now, newId }: WriterParts): Writer['observe'] {
  const write = async (batches: readonly Batch[]): Promise<void> => {
    // Sent twice before it was answered: both wait together.
    const once = [...new Map(batches.map((batch) => [batch.id, batch])).values()];
    await store.transaction('rw', observedTables(store), async () => {
      const [applied, salt, known] = await Promise.all([
        store.applied.bulkGet(once.map(({ id }) => id)),
        saltOf(store, newId),
        knownOf(
          store,
          once.map(({ observation }) => observation),
        ),
      ]);
      const fresh = once.filter((_, i) => applied[i] === undefined);
      if (fresh.length === 0) return;
      const readings = fresh.map(({ observation }) => observation);
      const writers = readings.flatMap(({ comments }) =>
        comments.flatMap(({ user }) => user?.id ?? []),
      );
      await Promise.all([
        writeReadings(store, readings, pseudonymsOf(salt, writers), known),
        store.applied.bulkPut(fresh.map(({ id }) => ({ id, at: now() }))),
      ]);
    });
  };
  const together = groupCommit<Batch>({
    write,
    sizeOf: ({ observation: { creators, notes, comments } }) =>
      creators.length + notes.length + comments.length,
    largest: LARGEST_GROUP,
  });
  return async (id, observation) => {
    // A login wall or an error page says nothing about anybody.
    if (observation.page !== 'blocked') await together({ id, observation });
  };
}
