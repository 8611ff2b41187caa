import type { Names, ReadComment } from './names';
import { addPrints, dropPrints, emptyPrint } from './prints';
import type { ChunkRow, PrintRow, Seen, StoredComment } from './rows';
import { joinStored, toStored } from './stored-comment';

/** Stands for the creator of a note whose author was never shown. */
export const UNKNOWN_CREATOR = '';

interface Reading {
  comments: readonly ReadComment[];
  names: Names;
  /** Note id → its creator, for every note whose author is known by now. */
  authors: ReadonlyMap<string, string>;
  from: Seen;
}

/** Comments that a note's fingerprints do not hold yet. */
export interface PrintChange {
  creatorId: string;
  noteId: string;
  comments: readonly StoredComment[];
  /** They stood under no creator so far. */
  claimed: boolean;
}

function byNote({ comments, names, from }: Reading): Map<string, StoredComment[]> {
  const groups = new Map<string, StoredComment[]>();
  for (const comment of comments) {
    const { user } = comment;
    const who = user?.id === undefined ? undefined : names.who(user.id);
    const stored = toStored(comment, who, from.at, user && names.mark(user));
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

/** A note's chunk, with what stands beside the comments worked out from them. */
export function chunkOf(
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

/** Seen without its words, as a picture or a page half drawn shows it: there is no fingerprint of it yet. */
function isWordless({ text, sketch }: StoredComment): boolean {
  return text === undefined && sketch === undefined;
}

/** @returns the joined comments, and those that were not known before, or not by their words. */
function joinAll(known: readonly StoredComment[], read: readonly StoredComment[]) {
  const joined = new Map(known.map((c) => [c.id, c]));
  const fresh: StoredComment[] = [];
  for (const comment of read) {
    const earlier = joined.get(comment.id);
    if (!earlier || (isWordless(earlier) && !isWordless(comment))) fresh.push(comment);
    joined.set(comment.id, earlier ? joinStored(earlier, comment) : comment);
  }
  return { comments: [...joined.values()], fresh };
}

/**
 * The comments of one page joined into the chunks of their notes.
 * @param known the chunks of every note that the page showed, as far as there are any.
 */
export function joinComments(
  known: ReadonlyMap<string, ChunkRow>,
  reading: Reading,
): { chunks: ChunkRow[]; prints: PrintChange[] } {
  const groups = byNote(reading);
  const chunks: ChunkRow[] = [];
  const prints: PrintChange[] = [];
  for (const noteId of new Set([...groups.keys(), ...known.keys()])) {
    const chunk = known.get(noteId);
    const read = groups.get(noteId) ?? [];
    const creatorId = reading.authors.get(noteId) ?? chunk?.creatorId;
    // A note that only now shows its author claims the comments that were kept without one.
    const claimed = chunk !== undefined && creatorId !== undefined && !chunk.creatorId;
    if (read.length === 0 && !claimed) continue;
    const { comments, fresh } = joinAll(chunk?.comments ?? [], read);
    chunks.push(chunkOf(noteId, creatorId, comments));
    const owner = creatorId ?? UNKNOWN_CREATOR;
    const unprinted = claimed ? comments : fresh;
    if (unprinted.length > 0) {
      prints.push({ creatorId: owner, noteId, comments: unprinted, claimed });
    }
  }
  return { chunks, prints };
}

/** Creators whose fingerprints these changes touch. */
export function printedCreators(changes: readonly PrintChange[]): string[] {
  const ids = new Set(changes.map((change) => change.creatorId));
  if (changes.some((change) => change.claimed)) ids.add(UNKNOWN_CREATOR);
  return [...ids];
}

/** The fingerprints of those creators after the changes. */
export function joinPrints(
  known: readonly PrintRow[],
  changes: readonly PrintChange[],
): PrintRow[] {
  const before = new Map(known.map((print) => [print.creatorId, print]));
  const prints = new Map(before);
  for (const { creatorId, noteId, comments, claimed } of changes) {
    const unknown = prints.get(UNKNOWN_CREATOR);
    if (claimed && unknown) prints.set(UNKNOWN_CREATOR, dropPrints(unknown, noteId));
    const print = prints.get(creatorId) ?? emptyPrint(creatorId);
    prints.set(creatorId, addPrints(print, noteId, comments));
  }
  return [...prints.values()].filter(
    (print) => print.noteIds.length > 0 && print !== before.get(print.creatorId),
  );
}
