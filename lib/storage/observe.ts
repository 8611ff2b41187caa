import { Dexie } from 'dexie';
import type { Observation } from '@/lib/model';
import { groupCommit } from './group-commit';
import { namesUnder } from './names';
import { saltOf } from './salt';
import type { Store } from './store';
import { knownOf, writeReadings } from './write-readings';
import type { Writer, WriterParts } from './writer';

/** Creators, notes and comments written in one transaction, of however many pages: some 40 ms. */
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

/**
 * Marks the batches as stored; nothing of it counts before the transaction is through. Adding what is
 * there fails, which tells what a reading of each would.
 * @returns the places of those that were marked before
 */
async function markApplied(store: Store, batches: readonly Batch[], at: number) {
  try {
    await store.applied.bulkAdd(batches.map(({ id }) => ({ id, at })));
    return new Set<number>();
  } catch (error) {
    if (!(error instanceof Dexie.BulkError)) throw error;
    const failures = Object.entries(error.failuresByPos);
    for (const [, reason] of failures) if (reason.name !== 'ConstraintError') throw error;
    return new Set(failures.map(([place]) => Number(place)));
  }
}

/** Writes what pages showed: those that wait while others are written go together. */
export function createObserve({ store, now, newId }: WriterParts): Writer['observe'] {
  const write = async (batches: readonly Batch[]): Promise<void> => {
    // Sent twice before it was answered: both wait together.
    const once = [...new Map(batches.map((batch) => [batch.id, batch])).values()];
    await store.transaction('rw', observedTables(store), async () => {
      const all = once.map(({ observation }) => observation);
      const [known, salt, present] = await Promise.all([
        markApplied(store, once, now()),
        saltOf(store, newId),
        knownOf(store, all),
      ]);
      const fresh = all.filter((_, i) => !known.has(i));
      if (fresh.length === 0) return;
      await writeReadings(store, fresh, namesUnder(salt), present);
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
