import type { Observation } from '@/lib/model';
import { groupCommit } from './group-commit';
import { LikelyOwners } from './likely-owners';
import { namesUnder } from './names';
import { inOneTransaction } from './plain-requests';
import { saltOf } from './salt';
import { knownOf, writeReadings } from './write-readings';
import type { Writer, WriterParts } from './writer';

/** Creators, notes and comments written in one transaction, of however many pages: some 40 ms. */
const LARGEST_GROUP = 1_000;

interface Batch {
  id: string;
  observation: Observation;
}

/** Writes what pages showed: those that wait while others are written go together. */
export function createObserve({ store, now, newId }: WriterParts): Writer['observe'] {
  const owners = new LikelyOwners();
  const write = async (batches: readonly Batch[]): Promise<void> => {
    // Sent twice before it was answered: both wait together.
    const once = [...new Map(batches.map((batch) => [batch.id, batch])).values()];
    await inOneTransaction(store, async (requests) => {
      const all = once.map(({ observation }) => observation);
      // Marks them as stored; nothing of it counts before the transaction is through. Adding what is
      // there fails, which tells what a reading of each would.
      const marks = once.map(({ id }) => ({ id, at: now() }));
      const [known, salt, present] = await Promise.all([
        requests.add('applied', marks),
        saltOf(requests, newId),
        knownOf(requests, all, owners.of(all)),
      ]);
      const fresh = all.filter((_, i) => !known.has(i));
      if (fresh.length === 0) return;
      await writeReadings(requests, fresh, namesUnder(salt), present);
      owners.learn(present);
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
