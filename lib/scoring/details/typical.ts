import type { Subject } from '../report/subject';
import { sumOf, type Ends } from '../signals/count-ends';
import { medianEnds } from '../signals/median-of-notes';
import { PROVISIONAL_N } from '../signals/signal';
import { isBounded } from '../statistics';

const FIGURES = {
  likes: ['likes'],
  saves: ['saves'],
  comments: ['comments'],
  interactions: ['likes', 'saves', 'comments'],
} as const;
export type TypicalFigure = keyof typeof FIGURES;

export interface TypicalCount {
  value: number;
  /** 95 % interval, widened by rounded and bucketed counts. */
  low: number;
  high: number;
  /** Notes that it rests on. */
  n: number;
}

/** What a typical note of the window gets, in counts: medians, not per follower. */
export type Typical = Partial<Record<TypicalFigure, TypicalCount>>;

/**
 * Over the same notes that the rates rest on (unpinned, in the window, a week old or more). A figure
 * that fewer than PROVISIONAL_N notes show, or that open-ended counts leave without an upper end, is
 * absent.
 */
export function typicalOf({ settled }: Subject): Typical | undefined {
  const typical: Typical = {};
  for (const figure of Object.keys(FIGURES) as TypicalFigure[]) {
    const ends: Ends[] = [];
    for (const note of settled) {
      const counts = FIGURES[figure].map((part) => note[part]);
      if (counts.every((count) => count !== undefined)) ends.push(sumOf(counts));
    }
    if (ends.length < PROVISIONAL_N) continue;
    const { low, point, high } = medianEnds(ends);
    if (isBounded({ low, high })) typical[figure] = { value: point, low, high, n: ends.length };
  }
  return Object.keys(typical).length > 0 ? typical : undefined;
}
