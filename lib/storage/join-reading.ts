import type { Observation } from '@/lib/model';
import { joinComments, type PrintChange } from './join-comments';
import { joinCreators } from './join-creators';
import { joinNotes } from './join-notes';
import type { Names, ReadComment } from './names';
import type {
  ChunkRow,
  CreatorRow,
  CreatorSnapshotRow,
  NoteRow,
  NoteSnapshotRow,
  Seen,
} from './rows';

/** What one page showed, or a file says that it did. */
export interface Reading extends Pick<Observation, 'observedAt' | 'creators' | 'notes'> {
  comments: readonly ReadComment[];
  page: Seen['page'];
}

/** Rows by their keys. */
export interface Known {
  creators: Map<string, CreatorRow>;
  notes: Map<string, NoteRow>;
  chunks: Map<string, ChunkRow>;
}

/** What a reading changes, and what it adds to the readings that are kept. */
export interface Joined extends Known {
  creatorSnapshots: CreatorSnapshotRow[];
  noteSnapshots: NoteSnapshotRow[];
  prints: PrintChange[];
}

export function noteIdsOf({ notes, comments }: Reading): Set<string> {
  const ids = new Set(notes.map(({ id }) => id));
  for (const { noteId } of comments) ids.add(noteId);
  return ids;
}

/** Those of the rows that there are. */
function among<T>(rows: ReadonlyMap<string, T>, keys: Iterable<string>): Map<string, T> {
  const found = new Map<string, T>();
  for (const key of keys) {
    const row = rows.get(key);
    if (row !== undefined) found.set(key, row);
  }
  return found;
}

/**
 * Joins one reading into what is known: `known` then holds it.
 * @param names what commenters are called here.
 * @returns the rows that are new or have changed
 */
export function joinReading(known: Known, reading: Reading, names: Names): Joined {
  const from = { at: Date.parse(reading.observedAt), page: reading.page };
  const { comments } = reading;
  const creators = joinCreators(known.creators, reading.creators, from);
  const notes = joinNotes(known.notes, reading.notes, from);
  for (const [id, row] of creators.rows) known.creators.set(id, row);
  for (const [id, row] of notes.rows) known.notes.set(id, row);
  const noteIds = noteIdsOf(reading);
  const authors = new Map<string, string>();
  for (const [id, { creatorId }] of among(known.notes, noteIds)) {
    if (creatorId) authors.set(id, creatorId);
  }
  const joined = joinComments(among(known.chunks, noteIds), { comments, names, authors, from });
  const chunks = new Map(joined.chunks.map((chunk) => [chunk.noteId, chunk]));
  for (const [id, chunk] of chunks) known.chunks.set(id, chunk);
  return {
    creators: creators.rows,
    notes: notes.rows,
    chunks,
    creatorSnapshots: creators.snapshots,
    noteSnapshots: notes.snapshots,
    prints: joined.prints,
  };
}
