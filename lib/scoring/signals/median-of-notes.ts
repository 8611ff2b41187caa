import { isBounded, medianInterval, quantile, rising } from '../statistics';
import type { DatedNote } from '../report/subject';
import { PROVISIONAL_N, SCORED_N, tooLittle, type Measured } from './signal';
import type { Ends } from './count-ends';

export interface MedianTask {
  notes: readonly DatedNote[];
  /** The note's figure, or undefined when the note lacks what it takes. */
  figureOf(note: DatedNote): Ends | undefined;
  /** Applied to the finished median and its interval, for example "divide by followers". */
  scale?(ends: Ends): Ends;
  /** 0–100 for a value; undefined when there is no yardstick for it. */
  grade(value: number): number | undefined;
}

/**
 * The median of a figure over notes, with its 95 % interval. Fewer than PROVISIONAL_N usable notes
 * give nothing; from SCORED_N on the figure is scored; between them value and interval are shown
 * without a score. A figure that open-ended counts leave without an upper end is never shown.
 * Guarantees: low ≤ value ≤ high whenever a value is given; the score never falls when a note's
 * figure rises, provided that `grade` does not.
 */
export function medianOfNotes(task: MedianTask): Measured {
  const figures: Ends[] = [];
  const evidence: string[] = [];
  for (const note of task.notes) {
    const figure = task.figureOf(note);
    if (!figure) continue;
    figures.push(figure);
    evidence.push(note.id);
  }
  const n = figures.length;
  if (n < PROVISIONAL_N) return tooLittle(n, { evidence, need: { notes: SCORED_N - n } });
  const ends = (task.scale ?? ((same: Ends) => same))(medianEnds(figures));
  if (!isBounded(ends) || !Number.isFinite(ends.point)) {
    return tooLittle(n, {
      evidence,
      need: { field: 'exact-counts' },
      reason: 'open-ended-counts',
    });
  }
  const figure = { value: ends.point, low: ends.low, high: ends.high, n, evidence };
  if (n < SCORED_N) {
    return { ...figure, outcome: 'too-little-data', need: { notes: SCORED_N - n } };
  }
  const score = task.grade(ends.point);
  return { ...figure, outcome: 'scored', ...(score !== undefined && { score }) };
}

/** The median of the points, and the interval that lower and upper ends allow. */
export function medianEnds(figures: readonly Ends[]): Ends {
  const lows = rising(figures.map((f) => f.low));
  const highs = rising(figures.map((f) => f.high));
  const interval = medianInterval(lows, highs);
  const point = quantile(rising(figures.map((f) => f.point)), 0.5);
  return { low: interval.low, point, high: interval.high };
}
