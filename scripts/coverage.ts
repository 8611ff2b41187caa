/*
 * How often 95 % intervals hold the true value, on simulated creators: the engagement rate first,
 * then the resampled figures (spread of likes, collaborations against other notes).
 *   node scripts/run.mjs scripts/coverage.ts [creators per row, default 2000]
 * Width is against the plain order-statistics interval of the same notes.
 */
import { yardstickOf } from '@/lib/scoring/benchmarks/yardstick';
import { subjectOf } from '@/lib/scoring/report/subject';
import { engagementRate } from '@/lib/scoring/signals/engagement-rate';
import {
  bootstrapInterval,
  dispersionOfRising,
  quantile,
  robustDispersion,
} from '@/lib/scoring/statistics';
import {
  drawNote,
  drawsFrom,
  simulatedDossier,
  trueMedian,
  type Shape,
  type Shown,
} from '../tests/scoring/simulated';

const yardstick = yardstickOf('measured');
const repeats = Number(process.argv[2] ?? 2_000);
const SHAPES: Record<string, Shape> = {
  even: { medianLikes: 300, spread: 0.8, viral: 0 },
  'heavy-tailed': { medianLikes: 300, spread: 1.3, viral: 0.05 },
  wild: { medianLikes: 120, spread: 1.7, viral: 0.1 },
  large: { medianLikes: 15_000, spread: 1.2, viral: 0.05 },
};

/** Ranks of the narrowest symmetric order-statistics interval of at least 95 %: 1-based lower rank. */
function plainRank(n: number): number {
  let term = 0.5 ** n;
  let below = term;
  let rank = 1;
  for (let k = 1; k < n / 2; k++) {
    term *= (n - k + 1) / k;
    if (1 - 2 * (below + term) < 0.95) break;
    below += term;
    rank = k + 1;
  }
  return rank;
}

function row(name: string, shape: Shape, n: number, how: Shown) {
  const draws = drawsFrom(n * 1_000 + name.length);
  const followers = 23_456;
  const truth = trueMedian(shape, draws) / followers;
  let covered = 0;
  let shownRows = 0;
  let width = 0;
  let plain = 0;
  for (let i = 0; i < repeats; i++) {
    const dossier = simulatedDossier(n, shape, draws, { how, followers });
    const signal = engagementRate.measure(subjectOf(dossier, '90'), yardstick);
    if (signal.value === undefined) continue;
    shownRows++;
    if (signal.low! <= truth && truth <= signal.high!) covered++;
    width += signal.high! - signal.low!;
    const sums = dossier
      .notes!.map((x) => x.likes!.min + x.saves!.min + x.comments!.min)
      .sort((a, b) => a - b);
    const rank = plainRank(n);
    plain += (sums[n - rank]! - sums[rank - 1]!) / followers;
  }
  const share = shownRows ? ((100 * covered) / shownRows).toFixed(1) : '–';
  console.log(
    `${name.padEnd(14)} ${how.padEnd(8)} n ${String(n).padStart(3)}  covered ${share.padStart(5)} %  ` +
      `width / order statistics ${(width / plain).toFixed(2)}  shown ${((100 * shownRows) / repeats).toFixed(0)} %`,
  );
}

for (const [name, shape] of Object.entries(SHAPES)) {
  for (const n of [6, 8, 12, 13, 14, 15, 18, 25, 40, 60]) row(name, shape, n, 'exact');
}
for (const n of [12, 18, 40]) row('large', SHAPES['large']!, n, 'rounded');
for (const n of [12, 18, 40]) row('heavy-tailed', SHAPES['heavy-tailed']!, n, 'rounded');
for (const n of [12, 18]) row('heavy-tailed', SHAPES['heavy-tailed']!, n, 'guest');

const HEAVY = SHAPES['heavy-tailed']!;
const draws = drawsFrom(5);
const likes = (n: number) => Array.from({ length: n }, () => drawNote(HEAVY, draws).likes);

function resampled(name: string, truth: number, once: () => { low: number; high: number }) {
  let covered = 0;
  for (let i = 0; i < repeats / 4; i++) {
    const { low, high } = once();
    if (low <= truth && truth <= high) covered++;
  }
  console.log(`${name.padEnd(36)} covered ${((400 * covered) / repeats).toFixed(1)} %`);
}

const spread = robustDispersion(likes(100_001));
for (const n of [12, 20, 40]) {
  resampled(`stability, n ${n}`, spread, () =>
    bootstrapInterval([likes(n)], ([drawn]) => dispersionOfRising(drawn!))!,
  );
}
for (const [paid, other] of [
  [3, 5],
  [5, 8],
  [8, 20],
] as const) {
  const ratio = ([a, b]: number[][]) => quantile(a!, 0.5) / quantile(b!, 0.5);
  resampled(`paid-effect, ${paid} against ${other}`, 1, () =>
    bootstrapInterval([likes(paid), likes(other)], ratio)!,
  );
}
