import type { ImportedComment, Observation } from '@/lib/model';
import { joinComments, joinPrints, printedCreators } from './join-comments';
import { joinCreators } from './join-creators';
import { joinNotes } from './join-notes';
import type { Seen } from './rows';
import type { Store } from './store';

/** Rows by their key, without the gaps that `bulkGet` leaves. */
function byKey<T>(rows: readonly (T | undefined)[], keyOf: (row: T) => string): Map<string, T> {
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[keyOf(row), row]])));
}

/** What is known of everything that the page showed: one round to the database. */
export async function knownOf(store: Store, { creators, notes, comments }: Reading) {
  const noteIds = [...new Set([...notes.map((n) => n.id), ...comments.map((c) => c.noteId)])];
  const [creatorRows, noteRows, chunks] = await Promise.all([
    store.creators.bulkGet([...new Set(creators.map((c) => c.id))]),
    store.notes.bulkGet(noteIds),
    store.comments.bulkGet(noteIds),
  ]);
  return {
    creators: creatorRows.filter((row) => row !== undefined),
    notes: byKey(noteRows, (row) => row.id),
    chunks: byKey(chunks, (row) => row.noteId),
  };
}

export type Known = Awaited<ReturnType<typeof knownOf>>;

/** What one page showed, or a file says that it did. */
export interface Reading extends Pick<Observation, 'observedAt' | 'creators' | 'notes'> {
  comments: readonly ImportedComment[];
  page: Seen['page'];
}

/**
 * Joins what one page showed into the store. Inside the caller's transaction.
 * @param names the commenters' ids → pseudonyms.
 * @param present what `knownOf` gave in the same transaction; asked for if not given.
 */
export async function writeObservation(
  store: Store,
  observation: Reading,
  names: ReadonlyMap<string, string>,
  present?: Known,
): Promise<void> {
  const from = { at: Date.parse(observation.observedAt), page: observation.page };
  const known = present ?? (await knownOf(store, observation));
  const creators = joinCreators(known.creators, observation.creators, from);
  const notes = joinNotes(known.notes, observation.notes, from);
  const authors = new Map<string, string>();
  for (const row of [...known.notes.values(), ...notes.rows.values()]) {
    if (row.creatorId) authors.set(row.id, row.creatorId);
  }
  const { comments } = observation;
  const { chunks, prints } = joinComments(known.chunks, { comments, names, authors, from });
  const writes = [
    store.creators.bulkPut(creators.rows),
    store.creatorSnapshots.bulkPut(creators.snapshots),
    store.notes.bulkPut([...notes.rows.values()]),
    store.noteSnapshots.bulkPut(notes.snapshots),
    store.comments.bulkPut(chunks),
  ];
  const printed = await store.prints.bulkGet(printedCreators(prints));
  const printRows = printed.filter((row) => row !== undefined);
  await Promise.all([...writes, store.prints.bulkPut(joinPrints(printRows, prints))]);
}
