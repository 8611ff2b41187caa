import {
  BENCHMARKS,
  COHORT_MIN,
  MIDDLE_HALVES,
  quantileAt,
  type Benchmark,
  type BenchmarkId,
  type Cohort,
  type Curve,
  type SignalId,
  type StatedBand,
} from '@/lib/scoring';
import type { Format } from '../app/format';
import { SIGNAL_UNITS } from './signal-units';
import type { Band } from './Strip';

export interface Yardstick {
  band: Band;
  /** The band in figures: `1.3–4.7%` · `≥ 1.5%`. */
  range: string;
  /** What the band is, in words. */
  text: string;
}

/** The middle half of the user's other creators. */
function cohortYardstick(id: SignalId, others: readonly number[], format: Format): Yardstick {
  const sorted = [...others].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!;
  const band = { low: at(0.25), high: at(0.75) };
  const range = format.interval(band.low, band.high, SIGNAL_UNITS[id]);
  return {
    band,
    range,
    text: format.t('yardstick.cohort', { n: others.length, band: range }),
  };
}

/** The bounds that a guide states, as it states them. */
function statedYardstick(
  id: SignalId,
  { low, high }: StatedBand,
  guide: Benchmark,
  format: Format,
): Yardstick {
  const range = format.bounds(low, high, SIGNAL_UNITS[id]);
  const key = guide.id === 'guide-4' ? 'yardstick.guide-4' : 'yardstick.guide-2';
  return { band: { low, high }, range, text: format.t(key, { band: range, date: guide.date }) };
}

/** The middle half of measured creators: of this size where sizes were told apart, of all else. */
function measuredYardstick(
  id: SignalId,
  curve: Extract<Curve, { kind: 'quantiles' }>,
  followers: number | undefined,
  date: string,
  format: Format,
): Yardstick {
  const [low, high] = [quantileAt(curve, 25, followers), quantileAt(curve, 75, followers)];
  const range = format.interval(low, high, SIGNAL_UNITS[id]);
  const bySize = curve.mediansBySize !== undefined && followers !== undefined;
  const key = bySize ? 'yardstick.measured' : 'yardstick.measured.mixed';
  return { band: { low, high }, range, text: format.t(key, { band: range, date }) };
}

/** The middle half of a measured sample, of figures that are graded by steps. */
function middleHalfYardstick(id: SignalId, format: Format): Yardstick | undefined {
  const half = MIDDLE_HALVES[id];
  if (!half) return undefined;
  const { low, high, n, who, date } = half;
  const range = format.interval(low, high, SIGNAL_UNITS[id]);
  const text = format.t(`yardstick.${who}`, { n, band: range, date });
  return { band: { low, high }, range, text };
}

/**
 * The band to draw behind a figure: the middle half of measured creators, or what the chosen guide
 * asks for. Undefined where nothing is known to compare with.
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
  const stated = own?.asks?.[id];
  if (own && stated) return statedYardstick(id, stated, own, format);
  const measured = BENCHMARKS.find((b) => b.id === 'measured');
  const curve = measured?.curves[id];
  if (!measured || curve?.kind !== 'quantiles') return middleHalfYardstick(id, format);
  return measuredYardstick(id, curve, followers, measured.date, format);
}
