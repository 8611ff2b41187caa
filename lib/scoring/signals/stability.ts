import {
  bootstrapInterval,
  dispersionOfRising,
  isBounded,
  NORMAL_IQR,
  quantile,
  rising,
  robustDispersion,
  type Interval,
} from '../statistics';
import { oncePer } from '../once-per';
import type { DatedNote } from '../report/subject';
import { endsOf, type Ends } from './count-ends';
import { PROVISIONAL_N, SCORED_N, tooLittle, type SignalSpec } from './signal';

/** Yardstick: quantiles of small creators (benchmarks/measured.ts). Weight 0: see blind spots. */
export const stability: SignalSpec = {
  description: {
    id: 'stability',
    name: 'Spread of likes',
    unit: 'ratio',
    group: 'consistency',
    measures: 'How much likes differ from note to note: 0 = always the same.',
    formula: '(upper quartile − lower quartile of likes) / 1.349 / median of likes',
    source:
      'Guides 3 and 4 ask for consistency. A robust form of the ordinary coefficient of variation, so that one viral note does not decide it.',
    needs: 'Notes of the window with shown likes, cards included: 5 provisional, 12 for a score.',
    minimum: { of: 'notes', scored: 12 },
    interval: 'Percentile bootstrap seeded from the data, widened to the ends of rounded counts.',
    better: 'lower',
    blindSpots: [
      'A creator who tries formats spreads more than one who repeats a formula.',
      'Carries no weight in the presets: more likes on one note would lower the whole score.',
    ],
  },
  measure(subject, yardstick) {
    const noted = subject.settled.filter((note) => note.likes);
    const evidence = noted.map((note) => note.id);
    const n = noted.length;
    const need = { notes: SCORED_N - n };
    if (n < PROVISIONAL_N) return tooLittle(n, { evidence, need });
    const likes = noted.map((note) => endsOf(note.likes!));
    const value = robustDispersion(likes.map((l) => l.point));
    if (Number.isNaN(value)) {
      return { outcome: 'not-applicable', n, evidence, reason: 'median-zero' };
    }
    const interval = widened(likes, value, samplingOf(subject.settled));
    if (!interval) {
      return tooLittle(n, {
        evidence,
        need: { field: 'exact-counts' },
        reason: 'open-ended-counts',
      });
    }
    const figure = { value, ...interval, n, evidence };
    if (n < SCORED_N) return { ...figure, outcome: 'too-little-data', need };
    const score = yardstick.grade('stability', value);
    return { ...figure, outcome: 'scored', ...(score !== undefined && { score }) };
  },
};

/** The costliest figure of the notes: where the same ones are measured again, it is known. */
const samplingOf = oncePer((settled: readonly DatedNote[]) => {
  const likes = settled.flatMap((note) => (note.likes ? [endsOf(note.likes)] : []));
  // A resample could rest on an open-ended figure whatever its rank: no bound would be safe.
  if (likes.some((l) => l.high === Infinity)) return undefined;
  const points = likes.map((l) => l.point);
  return bootstrapInterval([points], ([drawn]) => dispersionOfRising(drawn!));
});

/** Sampling (bootstrap of the points) and reading (each quartile at its own extreme) added up. */
function widened(likes: readonly Ends[], value: number, sampling: Interval | undefined) {
  if (!sampling) return undefined;
  const at = (pick: (l: Ends) => number, p: number) => quantile(rising(likes.map(pick)), p);
  const [low, high] = [(l: Ends) => l.low, (l: Ends) => l.high];
  const least = Math.max(0, at(low, 0.75) - at(high, 0.25)) / NORMAL_IQR / at(high, 0.5);
  const most = (at(high, 0.75) - at(low, 0.25)) / NORMAL_IQR / at(low, 0.5);
  const interval = {
    low: Math.max(0, Math.min(sampling.low, value) - Math.max(0, value - least)),
    high: Math.max(sampling.high, value) + Math.max(0, most - value),
  };
  return isBounded(interval) ? interval : undefined;
}
