import { NOTE_FIGURES, type NoteFigure } from '../notes/course';
import type { Count } from '@/lib/model';

type Figures = Partial<Record<NoteFigure, Count | undefined>>;

/** A sum of counts as they were shown. */
export interface CountSum {
  low: number;
  /** Absent as soon as one of them has no upper end. */
  high?: number;
  /** Notes that show it. */
  n: number;
}

/** One figure over all notes; absent when none shows it. */
function sumOfFigure(notes: readonly Figures[], figure: NoteFigure): CountSum | undefined {
  return sumOfCounts(notes.flatMap((note) => note[figure] ?? []));
}

function sumOfCounts(counts: readonly Count[]): CountSum | undefined {
  if (counts.length === 0) return undefined;
  const isOpen = counts.some(({ max }) => max === undefined);
  return {
    low: counts.reduce((sum, { min }) => sum + min, 0),
    ...(!isOpen && { high: counts.reduce((sum, { max }) => sum + max!, 0) }),
    n: counts.length,
  };
}

/** Likes, saves and comments of the notes that show all three, as everywhere else here. */
export function interactionsOf(notes: readonly Figures[]): CountSum | undefined {
  const full = notes.filter(({ likes, saves, comments }) => likes && saves && comments);
  const sum = sumOfCounts(
    full.flatMap(({ likes, saves, comments }) => [likes!, saves!, comments!]),
  );
  return sum && { ...sum, n: full.length };
}

export interface Cost {
  /** Money over the middle of the sum. */
  value: number;
  low: number;
  /** Absent when the sum may be 0. */
  high?: number;
  n: number;
}

/** Money over a sum of counts, with the ends that its range allows; absent where that says nothing. */
export function costOver(money: number, sum: CountSum | undefined): Cost | undefined {
  if (!sum || sum.high === undefined || sum.high === 0) return undefined;
  return {
    value: money / ((sum.low + sum.high) / 2),
    low: money / sum.high,
    ...(sum.low > 0 && { high: money / sum.low }),
    n: sum.n,
  };
}

/** All four figures of all notes. */
export function sumsOf(notes: readonly Figures[]): Partial<Record<NoteFigure, CountSum>> {
  return Object.fromEntries(
    NOTE_FIGURES.flatMap((figure) => {
      const sum = sumOfFigure(notes, figure);
      return sum ? [[figure, sum]] : [];
    }),
  );
}
