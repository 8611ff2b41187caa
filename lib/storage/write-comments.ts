import type { Comment } from '@/lib/model';
import { addPrints, dropPrints, emptyPrint } from './prints';
import type { ChunkRow, NoteRow, PrintRow, Seen, StoredComment } from './rows';
import { joinStored, toStored } from './stored-comment';
import type { Store } from './store';

/** Stands for the creator of a note whose author was never shown. */
export const UNKNOWN_CREATOR = '';

interface Batch {
  comments: readonly Comment[];
  /** Writers' ids → pseudonyms. */
  names: ReadonlyMap<string, string>;
  /** The notes just written, by id. */
  notes: ReadonlyMap<string, NoteRow>;
  from: Seen;
}

function byNote({ comments, names, from }: Batch): Map<string, StoredComment[]> {
  const groups = new Map<string, StoredComment[]>();
  for (const comment of comments) {
    const who = comment.user && names.get(comment.user.id);
    const stored = toStored(comment, who, from.at);
    const group = groups.get(comment.noteId);
    if (group) group.push(stored);
    else groups.set(comment.noteId, [stored]);
  }
  return groups;
}

/** When the longest unseen raw text was last seen; undefined when there is no text. */
export function oldestTextOf(comments: readonly StoredComment[]): number | undefined {
  let oldest = Infinity;
  for (const c of comments) if (c.text !== undefined && c.at < oldest) oldest = c.at;
  return oldest === Infinity ? undefined : oldest;
}

function chunkOf(
  noteId: string,
  creatorId: string | undefined,
  comments: StoredComment[],
): ChunkRow {
  const oldestTextAt = oldestTextOf(comments);
  return {
    noteId,
    ...(creatorId ? { creatorId } : {}),
    comments,
    lastSeenAt: comments.reduce((last, c) => Math.max(last, c.at), 0),
    ...(oldestTextAt === undefined ? {} : { oldestTextAt }),
  };
}

/** @returns the joined comments, and those that were not known before. */
function joinAll(known: readonly StoredComment[], read: readonly StoredComment[]) {
  const joined = new Map(known.map((c) => [c.id, c]));
  const fresh: StoredComment[] = [];
  for (const comment of read) {
    const earlier = joined.get(comment.id);
    if (!earlier) fresh.push(comment);
    joined.set(comment.id, earlier ? joinStored(earlier, comment) : comment);
  }
  return { comments: [...joined.values()], fresh };
}

/**
 * Joins the comments of one page into the chunk of their note, and their fingerprints into the index.
 * Inside the caller's transaction, after its notes were written.
 */
export async function writeComments(store: Store, batch: Batch): Promise<void> {
  const groups = byNote(batch);
  const touched = new Set([...groups.keys(), ...batch.notes.keys()]);
  const chunks = await store.comments.bulkGet([...touched]);
  const known = new Map(chunks.flatMap((row) => (row ? [[row.noteId, row]] : [])));
  const authors = await authorsOf(store, batch.notes, groups.keys());
  const puts: ChunkRow[] = [];
  const prints: PrintChange[] = [];
  for (const noteId of touched) {
    const chunk = known.get(noteId);
    const read = groups.get(noteId) ?? [];
    const creatorId = authors.get(noteId) ?? chunk?.creatorId;
    // A note that only now shows its author claims the comments that were kept without one.
    const claimed = chunk !== undefined && creatorId !== undefined && !chunk.creatorId;
    if (read.length === 0 && !claimed) continue;
    const { comments, fresh } = joinAll(chunk?.comments ?? [], read);
    puts.push(chunkOf(noteId, creatorId, comments));
    const owner = creatorId ?? UNKNOWN_CREATOR;
    prints.push({ creatorId: owner, noteId, comments: claimed ? comments : fresh, claimed });
  }
  await store.comments.bulkPut(puts);
  await writePrints(store, prints);
}

async function authorsOf(
  store: Store,
  notes: Batch['notes'],
  noteIds: Iterable<string>,
): Promise<Map<string, string>> {
  const authors = new Map<string, string>();
  for (const row of notes.values()) if (row.creatorId) authors.set(row.id, row.creatorId);
  const others = [...noteIds].filter((id) => !authors.has(id));
  for (const row of await store.notes.bulkGet(others)) {
    if (row?.creatorId) authors.set(row.id, row.creatorId);
  }
  return authors;
}

interface PrintChange {
  creatorId: string;
  noteId: string;
  /** Comments whose fingerprints are not there yet. */
  comments: readonly StoredComment[];
  /** They stood under no creator so far. */
  claimed: boolean;
}

async function writePrints(store: Store, changes: readonly PrintChange[]): Promise<void> {
  const ids = new Set(changes.map((change) => change.creatorId));
  if (changes.some((change) => change.claimed)) ids.add(UNKNOWN_CREATOR);
  const rows = await store.prints.bulkGet([...ids]);
  const prints = new Map<string, PrintRow>();
  [...ids].forEach((id, i) => prints.set(id, rows[i] ?? emptyPrint(id)));
  for (const { creatorId, noteId, comments, claimed } of changes) {
    const unknown = prints.get(UNKNOWN_CREATOR);
    if (claimed && unknown) prints.set(UNKNOWN_CREATOR, dropPrints(unknown, noteId));
    const print = prints.get(creatorId) ?? emptyPrint(creatorId);
    prints.set(creatorId, addPrints(print, noteId, comments));
  }
  const changed = [...prints].filter(([id, print]) => print !== rows[[...ids].indexOf(id)]);
  await store.prints.bulkPut(changed.map(([, print]) => print).filter((p) => p.noteIds.length > 0));
}
