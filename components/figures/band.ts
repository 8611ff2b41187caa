import {
  BENCHMARKS,
  COHORT_MIN,
  scoreOn,
  type BenchmarkId,
  type Cohort,
  type SignalId,
} from '@/lib/scoring';
import type { Format } from '../app/format';
import { SIGNAL_UNITS } from './signal-units';
import type { Band } from './Strip';

/** Where on the curve a score is reached, by bisection: curves only promise to be monotone. */
function valueAt(grade: (value: number) => number, wanted: number, most: number): number {
  const rises = grade(most) >= grade(0);
  let [low, high] = [0, most];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (grade(middle) < wanted === rises) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

export interface Yardstick {
  band: Band;
  /** What the band is, in words. */
  text: string;
}

/** The middle half of the user's other creators. */
function cohortYardstick(id: SignalId, others: readonly number[], format: Format): Yardstick {
  const sorted = [...others].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!;
  const band = { low: at(0.25), high: at(0.75) };
  return {
    band,
    text: format.t('yardstick.cohort', {
      n: others.length,
      band: format.interval(band.low, band.high, SIGNAL_UNITS[id]),
    }),
  };
}

/**
 * The band to draw behind a figure: the middle half of measured creators of this size, or what the
 * chosen guide asks for. Undefined where nothing is known to compare with.
 */
export function yardstickFor(
  id: SignalId,
  chosen: BenchmarkId,
  followers: number | undefined,
  format: Format,
  cohort: Cohort = {},
): Yardstick | undefined {
  const others = cohort[id] ?? [];
  if (chosen === 'cohort' && others.length >= COHORT_MIN)
    return cohortYardstick(id, others, format);
  const own = BENCHMARKS.find((b) => b.id === chosen);
  const benchmark = own?.curves[id] ? own : BENCHMARKS.find((b) => b.id === 'measured');
  const curve = benchmark?.curves[id];
  if (!benchmark || !curve) return undefined;
  if (curve.kind === 'bands' && benchmark.id === 'measured') return undefined;
  const grade = (value: number) => scoreOn(curve, value, followers);
  const [from, to] = curve.kind === 'quantiles' ? [25, 75] : [60, 85];
  const ends = [valueAt(grade, from, 20), valueAt(grade, to, 20)].sort((a, b) => a - b);
  const key =
    curve.kind === 'quantiles'
      ? 'yardstick.measured'
      : benchmark.id === 'guide-4'
        ? 'yardstick.guide-4'
        : 'yardstick.guide-2';
  return {
    band: { low: ends[0]!, high: ends[1]! },
    text: format.t(key, {
      band: format.interval(ends[0]!, ends[1]!, SIGNAL_UNITS[id]),
      date: benchmark.date,
    }),
  };
}
