import type { DossierComment } from '@/lib/model';
import { distinctComments } from '../report/distinct';

/** Comments by note, each once. */
export interface Threads {
  /** Distinct comments. */
  size: number;
  /** Note id ('' where none is said) → its comments in the order of ids; the same list while nothing changed. */
  byNote: ReadonlyMap<string, readonly DossierComment[]>;
  has(commentId: string): boolean;
}

export const NO_COMMENTS: Threads = { size: 0, byNote: new Map(), has: () => false };

/** One note's comments as they were given, repeats and all. */
interface Given {
  raw: DossierComment[];
  comments: readonly DossierComment[];
  /** How many of `raw` were met again, in the same order, in the present round. */
  met: number;
  /** What was given instead, once something else was met. */
  instead: DossierComment[] | undefined;
}

/**
 * Sorts comments by note, once and again: what was given before in the same order, as the very same
 * objects, costs a comparison each and nothing else.
 */
export function createThreads(): (comments: readonly DossierComment[]) => Threads {
  const notes = new Map<string, Given>();
  /** Comment id → its note. */
  const ids = new Map<string, string>();
  const byNote = new Map<string, readonly DossierComment[]>();

  /** @returns notes whose comments are others than before */
  function meet(comments: readonly DossierComment[]): [string, Given][] {
    for (const given of notes.values()) {
      given.met = 0;
      given.instead = undefined;
    }
    let at: string | undefined;
    let given: Given | undefined;
    for (const comment of comments) {
      const noteId = comment.noteId ?? '';
      if (given === undefined || noteId !== at) {
        at = noteId;
        given = notes.get(noteId);
        if (!given) {
          given = { raw: [], comments: [], met: 0, instead: undefined };
          notes.set(noteId, given);
        }
      }
      if (given.instead) given.instead.push(comment);
      else if (given.raw[given.met] === comment) given.met++;
      else given.instead = [...given.raw.slice(0, given.met), comment];
    }
    return [...notes].filter(([, { raw, met, instead }]) => instead || met < raw.length);
  }

  /** @returns false when a comment stands under two notes */
  function take(changed: readonly [string, Given][]): boolean {
    for (const [, { comments }] of changed) for (const { id } of comments) ids.delete(id);
    for (const [noteId, given] of changed) {
      given.raw = given.instead ?? given.raw.slice(0, given.met);
      given.comments = distinctComments(given.raw);
      if (given.raw.length === 0) {
        notes.delete(noteId);
        byNote.delete(noteId);
      } else byNote.set(noteId, given.comments);
    }
    for (const [noteId, { comments }] of changed) {
      for (const { id } of comments) {
        if (ids.has(id)) return false;
        ids.set(id, noteId);
      }
    }
    return true;
  }

  return (comments) => {
    if (!take(meet(comments))) {
      // The merge rules say where a comment under two notes belongs: asked over all of them, then.
      notes.clear();
      ids.clear();
      byNote.clear();
      take(meet(distinctComments(comments)));
    }
    return { size: ids.size, byNote, has: (id) => ids.has(id) };
  };
}
