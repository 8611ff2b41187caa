import type { DossierComment } from '@/lib/model';
import { OVERLAP_MIN, peopleOf } from './overlap';
import { wilson } from './statistics';

/*
 * The same people under several notes of one creator. Pods do that, and so do loyal readers: nothing here
 * tells them apart, so it is counted and shown, never scored.
 */

/** Fewer notes with comments read say nothing about coming back. */
const NOTES_MIN = 3;

export interface Returning {
  /** Distinct people, the creator aside. */
  n: number;
  /** Of those, who commented under two or more notes. */
  people: number;
  /** Notes with a comment read by somebody who can be told apart. */
  notes: number;
  /** People over n, with its 95 % interval. */
  value: number;
  low: number;
  high: number;
  /** Ids of what they wrote, whoever came back most often first. */
  evidence: string[];
}

/**
 * Commenters who come back under another note; absent below three notes or twenty people. What was not
 * read can only add to them.
 * @param comments of one creator
 */
export function returningOf(comments: readonly DossierComment[]): Returning | undefined {
  const byNote = new Map<string, DossierComment[]>();
  for (const comment of comments) {
    if (comment.noteId === undefined) continue;
    const known = byNote.get(comment.noteId);
    if (known) known.push(comment);
    else byNote.set(comment.noteId, [comment]);
  }
  const under = new Map<string, string[][]>();
  let notes = 0;
  for (const said of byNote.values()) {
    const people = peopleOf(said);
    if (people.size > 0) notes++;
    for (const [person, own] of people) {
      const ids = own.map(({ id }) => id);
      const known = under.get(person);
      if (known) known.push(ids);
      else under.set(person, [ids]);
    }
  }
  const n = under.size;
  if (notes < NOTES_MIN || n < OVERLAP_MIN) return undefined;
  const back = [...under]
    .filter(([, each]) => each.length > 1)
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  return {
    n,
    people: back.length,
    notes,
    value: back.length / n,
    ...wilson(back.length, n),
    evidence: back.flatMap(([, each]) => each.flat()),
  };
}
