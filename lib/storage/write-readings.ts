import { joinPrints, printedCreators } from './join-comments';
import { joinReading, noteIdsOf, type Joined, type Known, type Reading } from './join-reading';
import type { Names } from './names';
import type { ReadingTables } from './reading-tables';

/** Rows by their key, without the gaps where there is none. */
function byKey<T>(rows: readonly (T | undefined)[], keyOf: (row: T) => string): Map<string, T> {
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[keyOf(row), row]])));
}

/** What is known of everything that some pages showed: one round to the database. */
export async function knownOf(tables: ReadingTables, readings: readonly Reading[]): Promise<Known> {
  const creatorIds = new Set(readings.flatMap(({ creators }) => creators.map(({ id }) => id)));
  const noteIds = [...new Set(readings.flatMap((reading) => [...noteIdsOf(reading)]))];
  const [creators, notes, chunks] = await Promise.all([
    tables.get('creators', [...creatorIds]),
    tables.get('notes', noteIds),
    tables.get('comments', noteIds),
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
  tables: ReadingTables,
  readings: readonly Reading[],
  names: Names,
  present?: Known,
): Promise<void> {
  const known = present ?? (await knownOf(tables, readings));
  const joined = readings.map((reading) => joinReading(known, reading, names));
  const prints = joined.flatMap((one) => one.prints);
  // Asked for first: the answer is under way while the rest is handed over.
  const printed = tables.get('prints', printedCreators(prints));
  await Promise.all([
    printed.then((rows) => {
      const known = rows.filter((row) => row !== undefined);
      return tables.put('prints', joinPrints(known, prints));
    }),
    tables.put(
      'creators',
      lastOf(joined, (one) => one.creators),
    ),
    tables.put(
      'creatorSnapshots',
      joined.flatMap((one) => one.creatorSnapshots),
    ),
    tables.put(
      'notes',
      lastOf(joined, (one) => one.notes),
    ),
    tables.put(
      'noteSnapshots',
      joined.flatMap((one) => one.noteSnapshots),
    ),
    tables.put(
      'comments',
      lastOf(joined, (one) => one.chunks),
    ),
  ]);
}
