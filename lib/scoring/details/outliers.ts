import { median } from '../statistics';
import { endsOf } from '../signals/count-ends';
import { PROVISIONAL_N } from '../signals/signal';
import type { DatedNote, Subject } from '../report/subject';

/** A note counts as an outlier from this many times the creator's own median likes. */
export const OUTLIER_TIMES = 3;
/** … and as inflated when, besides, its comments per like fall this far below the creator's own. */
export const COMMENT_DROP = 0.3;

export interface Outlier {
  noteId: string;
  /** Likes as a multiple of the creator's own median. */
  timesMedian: number;
  /** How far comments per like lie below the creator's own median, 0–1; absent when not below or unknown. */
  commentDrop?: number | undefined;
  /** Both gates: many more likes and disproportionately little talk. Paid reach does this too. */
  likesWithoutTalk?: true | undefined;
}

/**
 * Notes far above the creator's own median, most extreme first. Only certain ones: the lower end of
 * a rounded count must pass the gate over the median of the upper ends. Source of the double gate: a published rule for sponsored posts.
 */
export function outliersOf(subject: Subject): Outlier[] | undefined {
  const liked = subject.settled.filter((note) => note.likes);
  if (liked.length < PROVISIONAL_N) return undefined;
  const middle = median(liked.map((note) => endsOf(note.likes!).high));
  if (middle === 0 || middle === Infinity) return undefined;
  const talk = liked.flatMap((note) => talkOf(note) ?? []);
  const usual = talk.length >= PROVISIONAL_N ? median(talk) : undefined;
  return liked
    .filter((note) => note.likes!.min >= OUTLIER_TIMES * middle)
    .map((note): Outlier => {
      const own = talkOf(note);
      const drop = usual && own !== undefined ? 1 - own / usual : 0;
      return {
        noteId: note.id,
        timesMedian: note.likes!.min / middle,
        ...(drop > 0 && { commentDrop: drop }),
        ...(drop >= COMMENT_DROP && { likesWithoutTalk: true as const }),
      };
    })
    .sort((a, b) => b.timesMedian - a.timesMedian);
}

function talkOf({ likes, comments }: DatedNote): number | undefined {
  if (!likes || !comments || likes.min === 0 || comments.max === undefined) return undefined;
  return endsOf(comments).point / endsOf(likes).point;
}
