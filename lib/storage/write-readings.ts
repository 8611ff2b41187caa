import { joinPrints, printedCreators } from './join-comments';
import { joinReading, noteIdsOf, type Joined, type Known, type Reading } from './join-reading';
import type { Names } from './names';
import type { Store } from './store';

/** Rows by their key, without the gaps that `bulkGet` leaves. */
function byKey<T>(rows: readonly (T | undefined)[], keyOf: (row: T) => string): Map<string, T> {
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[keyOf(row), row]])));
}

/** What is known of everything that some pages showed: one round to the database. */
export async function knownOf(store: Store, readings: readonly Reading[]): Promise<Known> {
  const creatorIds = new Set(readings.flatMap(({ creators }) => creators.map(({ id }) => id)));
  const noteIds = [...new Set(readings.flatMap((reading) => [...noteIdsOf(reading)]))];
  const [creators, notes, chunks] = await Promise.all([
    store.creators.bulkGet([...creatorIds]),
    store.notes.bulkGet(noteIds),
    store.comments.bulkGet(noteIds),
  ]);
  return {
    creators: byKey(creators, (row) => row.id),
    notes: byKey(notes, (row) => row.id),
    chunks: byKey(chunks, (row) => row.noteId),
  };
}

/** The last of each row that several readings changed. */
function lastOf<T>(all: readonly Joined[], rowsOf: (one: Joined) => ReadonlyMap<string, T>): T[] {
  return [...new Map(all.flatMap((one) => [...rowsOf(one)])).values()];
}

/**
 * Joins what some pages showed into the store, one after the other, and writes each row once, however
 * many of them showed something of it. Inside the caller's transaction.
 * @param names what commenters are called here.
 * @param present what `knownOf` gave in the same transaction; asked for if not given. Taken over.
 */
export async function writeReadings(
  store: Store,
  readings: readonly Reading[],
  names: Names,
  present?: Known,
): Promise<void> {
  const known = present ?? (await knownOf(store, readings));
  const joined = readings.map((reading) => joinReading(known, reading, names));
  const prints = joined.flatMap((one) => one.prints);
  const writes = [
    store.creators.bulkPut(lastOf(joined, ({ creators }) => creators)),
    store.creatorSnapshots.bulkPut(joined.flatMap((one) => one.creatorSnapshots)),
    store.notes.bulkPut(lastOf(joined, ({ notes }) => notes)),
    store.noteSnapshots.bulkPut(joined.flatMap((one) => one.noteSnapshots)),
    store.comments.bulkPut(lastOf(joined, ({ chunks }) => chunks)),
  ];
  const printed = await store.prints.bulkGet(printedCreators(prints));
  const printRows = printed.filter((row) => row !== undefined);
  await Promise.all([...writes, store.prints.bulkPut(joinPrints(printRows, prints))]);
}
