import type { Count } from '@/lib/model';
import { median, medianInterval, rising } from '../statistics';
import { endsOf, sumOf, type Ends } from '../signals/count-ends';
import { PROVISIONAL_N } from '../signals/signal';
import type { DatedNote, Subject } from '../report/subject';

export interface MixFigure {
  value: number;
  low: number;
  high: number;
}

/** What a typical note's interactions are made of, and the mean beside the median. */
export interface Mix {
  n: number;
  /** Median share of saves in all interactions. */
  saveShare: MixFigure;
  commentShare: MixFigure;
  /** Median shares (forwards) per like, where the page shows shares. */
  sharesPerLike?: MixFigure | undefined;
  /** Mean engagement rate: one viral note lifts it, which is why the median leads. */
  meanRate?: number | undefined;
}

type Full = DatedNote & { likes: Count; saves: Count; comments: Count };

/** Over notes with bounded counts and at least one interaction; absent below PROVISIONAL_N of them. */
export function mixOf({ settled, followers }: Subject): Mix | undefined {
  const full = settled.filter(isFull);
  if (full.length < PROVISIONAL_N) return undefined;
  const part = (name: 'saves' | 'comments') => middle(full.map((note) => shareIn(note, name)));
  const shared = full.filter((note) => note.shares?.max !== undefined && note.likes.min > 0);
  const total = (note: Full) => sumOf([note.likes, note.saves, note.comments]).point;
  return {
    n: full.length,
    saveShare: part('saves'),
    commentShare: part('comments'),
    ...(shared.length >= PROVISIONAL_N && {
      sharesPerLike: middle(
        shared.map((note) => {
          const [shares, likes] = [endsOf(note.shares!), endsOf(note.likes)];
          return {
            low: shares.low / likes.high,
            point: shares.point / likes.point,
            high: shares.high / likes.low,
          };
        }),
      ),
    }),
    ...(followers?.max !== undefined &&
      followers.min > 0 && {
        meanRate:
          full.reduce((sum, note) => sum + total(note), 0) / full.length / endsOf(followers).point,
      }),
  };
}

function isFull(note: DatedNote): note is Full {
  const counts = [note.likes, note.saves, note.comments];
  return (
    counts.every((count) => count?.max !== undefined) && counts.some((count) => count!.min > 0)
  );
}

/** A part rises with itself and falls with the others: each end takes the others' opposite end. */
function shareIn(note: Full, name: 'saves' | 'comments'): Ends {
  const own = endsOf(note[name]);
  const rest = sumOf([note.likes, note[name === 'saves' ? 'comments' : 'saves']]);
  return {
    low: own.low === 0 ? 0 : own.low / (own.low + rest.high),
    point: own.point / (own.point + rest.point),
    high: own.high === 0 ? 0 : own.high / (own.high + rest.low),
  };
}

function middle(figures: readonly Ends[]): MixFigure {
  const interval = medianInterval(
    rising(figures.map((f) => f.low)),
    rising(figures.map((f) => f.high)),
  );
  return { value: median(figures.map((f) => f.point)), low: interval.low, high: interval.high };
}
