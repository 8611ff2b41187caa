import type { DossierComment } from '@/lib/model';
import { difference } from '../difference';
import { distinctComments } from '../report/distinct';

/** Comments by note, each once. */
export interface Threads {
  /** Distinct comments. */
  size: number;
  /** Note id ('' where none is said) → its comments in the order of ids; the same list while nothing changed. */
  byNote: ReadonlyMap<string, readonly DossierComment[]>;
  has(commentId: string): boolean;
  /** Who sorted them, and for the how manieth time. */
  by: object;
  turn: number;
  /** Notes whose comments are others than in the turn before; undefined when any may be. */
  changed: readonly string[] | undefined;
}

export const NO_COMMENTS: Threads = {
  size: 0,
  byNote: new Map(),
  has: () => false,
  by: {},
  turn: 0,
  changed: undefined,
};

/** Notes whose comments are others than in what was seen before; undefined when any may be. */
export function changedSince(
  before: Threads | undefined,
  threads: Threads,
): readonly string[] | undefined {
  if (before?.by !== threads.by) return undefined;
  if (before.turn === threads.turn) return [];
  return before.turn + 1 === threads.turn ? threads.changed : undefined;
}

/** One note's comments. */
interface Given {
  /** As they were given, repeats and all. */
  raw: readonly DossierComment[];
  comments: readonly DossierComment[];
}

/**
 * Sorts comments by note, once and again. What both this list and the last one begin or end with, as
 * the very same objects, is not looked at: it costs a comparison each.
 */
export function createThreads(): (comments: readonly DossierComment[]) => Threads {
  const notes = new Map<string, Given>();
  /** Comment id → its note. */
  const ids = new Map<string, string>();
  const byNote = new Map<string, readonly DossierComment[]>();
  let before: readonly DossierComment[] = [];
  /** Comments were put under the notes that the merge rules say, not under those they name. */
  let settled = false;

  /** Notes with what they are given now, of those where something came or went. */
  function changes(after: readonly DossierComment[]): Map<string, DossierComment[]> {
    const { gone, come } = difference(before, after);
    const changed = new Map<string, DossierComment[]>();
    const left = new Set(gone);
    for (const { noteId = '' } of gone) {
      if (changed.has(noteId)) continue;
      changed.set(
        noteId,
        notes.get(noteId)!.raw.filter((comment) => !left.has(comment)),
      );
    }
    // What was repeated and went once is still there.
    const stay = left.size > 0 ? after.filter((comment) => left.has(comment)) : [];
    for (const comment of [...stay, ...come.filter((comment) => !left.has(comment))]) {
      const noteId = comment.noteId ?? '';
      const given = changed.get(noteId);
      if (given) given.push(comment);
      else changed.set(noteId, [...(notes.get(noteId)?.raw ?? []), comment]);
    }
    return changed;
  }

  /** @returns false when a comment stands under two notes */
  function take(changed: ReadonlyMap<string, readonly DossierComment[]>): boolean {
    for (const noteId of changed.keys()) {
      for (const { id } of notes.get(noteId)?.comments ?? []) ids.delete(id);
    }
    for (const [noteId, raw] of changed) {
      if (raw.length === 0) {
        notes.delete(noteId);
        byNote.delete(noteId);
        continue;
      }
      const comments = distinctComments(raw);
      notes.set(noteId, { raw, comments });
      byNote.set(noteId, comments);
      for (const { id } of comments) {
        if (ids.has(id)) return false;
        ids.set(id, noteId);
      }
    }
    return true;
  }

  function startAnew(comments: readonly DossierComment[]): boolean {
    notes.clear();
    ids.clear();
    byNote.clear();
    before = [];
    return take(changes(comments));
  }

  const by = {};
  let turn = 0;

  return (comments) => {
    const found = settled ? undefined : changes(comments);
    const known = found !== undefined && take(found);
    settled = !known && !startAnew(comments);
    // Where a comment under two notes belongs the merge rules say: asked over all of them, then.
    if (settled) startAnew(distinctComments(comments));
    before = comments.slice();
    turn++;
    const changed = known ? [...found.keys()] : undefined;
    return { size: ids.size, byNote, has: (id) => ids.has(id), by, turn, changed };
  };
}
