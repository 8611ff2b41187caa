import type { Interval } from './interval';
import { quantile } from './quantile';
import { rising } from './median';
import { seededStream, seedOf } from './seeded';

/** Enough for stable 2.5 % tails at the two digits that are shown. */
const RESAMPLES = 999;
/** The fewest whose 2.5 % tails are still a handful of resamples. */
const LEAST_RESAMPLES = 199;
/** Values drawn in all: large samples vary less from resample to resample, and would cost the most. */
const BUDGET = 60_000;

/**
 * 95 % percentile-bootstrap interval of any figure of several samples, each resampled by itself.
 * The seed is drawn from the samples in rising order, so that neither their order nor the machine
 * matters. Used where no exact method exists: ratios of medians, spreads.
 * @param figure is given each resample in rising order, in lists that the next one is written into; may return NaN or Infinity for a degenerate resample: NaN is left out
 * @returns undefined when fewer than half of the resamples gave a figure
 */
export function bootstrapInterval(
  samples: readonly (readonly number[])[],
  figure: (resampled: number[][]) => number,
): Interval | undefined {
  const ordered = samples.map(rising);
  const size = ordered.reduce((sum, sample) => sum + sample.length, 0);
  const resamples = Math.max(LEAST_RESAMPLES, Math.min(RESAMPLES, Math.floor(BUDGET / size)));
  const next = seededStream(seedOf(ordered.flat()));
  const figures: number[] = [];
  const drawn = ordered.map((sample) => [...sample]);
  const times = ordered.map((sample) => new Uint32Array(sample.length));
  for (let i = 0; i < resamples; i++) {
    for (let k = 0; k < ordered.length; k++) resample(ordered[k]!, next, times[k]!, drawn[k]!);
    const value = figure(drawn);
    if (!Number.isNaN(value)) figures.push(value);
  }
  if (figures.length < resamples / 2) return undefined;
  figures.sort((a, b) => a - b);
  return { low: quantile(figures, 0.025), high: quantile(figures, 0.975) };
}

/** Draws as many values as `sorted` holds, with replacement; counted, not sorted, so linear. */
function resample(
  sorted: readonly number[],
  next: () => number,
  times: Uint32Array,
  into: number[],
): void {
  times.fill(0);
  for (let i = 0; i < sorted.length; i++) times[Math.floor(next() * sorted.length)]!++;
  let at = 0;
  for (let i = 0; i < sorted.length; i++) {
    for (let k = times[i]!; k > 0; k--) into[at++] = sorted[i]!;
  }
}
