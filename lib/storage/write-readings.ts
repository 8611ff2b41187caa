import { joinPrints, printedCreators } from './join-comments';
import { joinReading, noteIdsOf, type Joined, type Known, type Reading } from './join-reading';
import type { Names } from './names';
import type { ReadingTables } from './reading-tables';
import type { PrintRow } from './rows';

/** Rows by their key, without the gaps where there is none. */
function byKey<T>(rows: readonly (T | undefined)[], keyOf: (row: T) => string): Map<string, T> {
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[keyOf(row), row]])));
}

/** What is known of everything that some pages showed, and of fingerprints what was asked for. */
interface Present extends Known {
  prints: ReadonlyMap<string, PrintRow | undefined>;
}

/**
 * What is known of everything that some pages showed: one round to the database.
 * @param owners creators whose fingerprints will likely be needed; others are asked for later.
 */
export async function knownOf(
  tables: ReadingTables,
  readings: readonly Reading[],
  owners: Iterable<string> = [],
): Promise<Present> {
  const creatorIds = new Set(readings.flatMap(({ creators }) => creators.map(({ id }) => id)));
  const noteIds = [...new Set(readings.flatMap((reading) => [...noteIdsOf(reading)]))];
  const printed = [...owners];
  const [creators, notes, chunks, prints] = await Promise.all([
    tables.get('creators', [...creatorIds]),
    tables.get('notes', noteIds),
    tables.get('comments', noteIds),
    tables.get('prints', printed),
  ]);
  return {
    creators: byKey(creators, (row) => row.id),
    notes: byKey(notes, (row) => row.id),
    chunks: byKey(chunks, (row) => row.noteId),
    prints: new Map(printed.map((id, i) => [id, prints[i]])),
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
  present?: Present,
): Promise<void> {
  const known = present ?? (await knownOf(tables, readings));
  const joined = readings.map((reading) => joinReading(known, reading, names));
  const prints = joined.flatMap((one) => one.prints);
  const owners = printedCreators(prints);
  // Asked for first: the answer is under way while the rest is handed over.
  const others = tables.get(
    'prints',
    owners.filter((id) => !known.prints.has(id)),
  );
  await Promise.all([
    others.then((rows) => {
      const before = [...owners.map((id) => known.prints.get(id)), ...rows];
      const printed = before.filter((row) => row !== undefined);
      return tables.put('prints', joinPrints(printed, prints));
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
