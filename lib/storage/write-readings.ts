import type { Table } from 'dexie';
import { joinPrints, printedCreators } from './join-comments';
import { joinReading, noteIdsOf, type Joined, type Known, type Reading } from './join-reading';
import type { Names } from './names';
import type { Store } from './store';

/** Rows by their key, without the gaps that `bulkGet` leaves. */
function byKey<T>(rows: readonly (T | undefined)[], keyOf: (row: T) => string): Map<string, T> {
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[keyOf(row), row]])));
}

/** Most pages show something of a few tables; being asked for nothing costs half as much as a record. */
function getAll<T, K, I>(
  table: Table<T, K, I>,
  keys: readonly K[],
): PromiseLike<(T | undefined)[]> {
  return keys.length > 0 ? table.bulkGet([...keys]) : Promise.resolve([]);
}

/** The same for writing. */
function putAll<T, K, I>(table: Table<T, K, I>, rows: readonly I[]) {
  return rows.length > 0 ? table.bulkPut(rows) : Promise.resolve();
}

/** What is known of everything that some pages showed: one round to the database. */
export async function knownOf(store: Store, readings: readonly Reading[]): Promise<Known> {
  const creatorIds = new Set(readings.flatMap(({ creators }) => creators.map(({ id }) => id)));
  const noteIds = [...new Set(readings.flatMap((reading) => [...noteIdsOf(reading)]))];
  const [creators, notes, chunks] = await Promise.all([
    getAll(store.creators, [...creatorIds]),
    getAll(store.notes, noteIds),
    getAll(store.comments, noteIds),
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
  // Asked for first: the answer is under way while the rest is handed over.
  const printed = getAll(store.prints, printedCreators(prints));
  const creators = lastOf(joined, (one) => one.creators);
  const notes = lastOf(joined, (one) => one.notes);
  const chunks = lastOf(joined, (one) => one.chunks);
  const creatorSnapshots = joined.flatMap((one) => one.creatorSnapshots);
  const noteSnapshots = joined.flatMap((one) => one.noteSnapshots);
  const writes = [
    putAll(store.creators, creators),
    putAll(store.creatorSnapshots, creatorSnapshots),
    putAll(store.notes, notes),
    putAll(store.noteSnapshots, noteSnapshots),
    putAll(store.comments, chunks),
  ];
  const printRows = (await printed).filter((row) => row !== undefined);
  await Promise.all([...writes, putAll(store.prints, joinPrints(printRows, prints))]);
}
