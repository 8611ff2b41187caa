import type { DossierNote } from '@/lib/model';

/*
 * The note's own figures: far more comments than likes, or far more likes than the creator usually
 * gets while people talk less. Organic comments/likes .07–.2, small creators' 95th percentile 1.5
 * (FORMATS §12); a coordinated thread 4.4. Never alone: debate, giveaways and paid reach do the same.
 */

export interface Figures {
  /** Comments per like, smallest that the shown figures allow. */
  commentsPerLike?: number | undefined;
  /** Nats-like strength, 0 = usual. */
  surprise: number;
}

/** Likes below which a ratio says nothing. */
const LEAST_LIKES = 10;
const LEAST_COMMENTS = 30;
/** Comments per like from which a note stands out. */
const UNUSUAL_RATIO = 0.8;
/** Likes of a note against the creator's median, and how far comments/likes must fall with it (CreatorDB, PEERS S10). */
const JUMP = 3;
const FALL = 0.5;

export interface OwnMedian {
  likes: number;
  ratio: number;
  notes: number;
}

/** Medians of the creator's notes with exact enough figures; undefined for fewer than five. */
export function ownMedians(notes: readonly DossierNote[]): OwnMedian | undefined {
  const likes: number[] = [];
  const ratios: number[] = [];
  for (const note of notes) {
    const most = note.likes?.max;
    if (note.likes === undefined || most === undefined) continue;
    likes.push((note.likes.min + most) / 2);
    if (note.comments?.max !== undefined && note.likes.min >= LEAST_LIKES) {
      ratios.push((note.comments.min + note.comments.max) / (note.likes.min + most));
    }
  }
  if (ratios.length < 5) return undefined;
  return { likes: middle(likes), ratio: middle(ratios), notes: ratios.length };
}

/** @returns undefined when the note's likes and comments were not both seen */
export function unusualFigures(
  note: DossierNote | undefined,
  own: OwnMedian | undefined,
): Figures | undefined {
  const { likes, comments } = note ?? {};
  if (!likes || !comments || likes.min < LEAST_LIKES) return undefined;
  if (likes.max === undefined) return { surprise: 0 };
  const least = comments.min / Math.max(1, likes.max);
  const crowded = comments.min >= LEAST_COMMENTS && least > UNUSUAL_RATIO;
  const high = crowded ? 3 * Math.log(least / UNUSUAL_RATIO) : 0;
  return { commentsPerLike: least, surprise: Math.max(high, lifted(likes.min, comments.max, own)) };
}

function lifted(likes: number, comments: number | undefined, own: OwnMedian | undefined): number {
  if (!own || comments === undefined || own.likes <= 0 || own.ratio <= 0) return 0;
  const jump = likes / own.likes;
  const fall = comments / likes / own.ratio;
  if (jump < JUMP || fall > FALL) return 0;
  return Math.min(4, Math.log(jump / JUMP) + Math.log(FALL / Math.max(fall, 0.01)));
}

function middle(values: number[]): number {
  values.sort((a, b) => a - b);
  const half = values.length >> 1;
  return values.length % 2 ? values[half]! : (values[half - 1]! + values[half]!) / 2;
}
