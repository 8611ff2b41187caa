import { between } from './quantile';
import type { Interval } from './interval';

/*
 * A confidence interval for a median from order statistics alone: no assumption about the shape of
 * the distribution, so heavy tails (one viral note) cannot mislead it.
 */

/** Fewest values for which a two-sided 95 % interval exists at all (n = 5 reaches 93.75 %). */
export const MEDIAN_MIN_N = 6;

/**
 * Asked of the ranks for a 95 % interval. Interpolating is exact for symmetric distributions and
 * falls up to half a point short for notes' heavy tails (measured: scripts/coverage.ts).
 */
export const MEDIAN_LEVEL = 0.955;

/** Which order statistics bound the interval: between the `rank`-th and the next, at `share`. */
export interface MedianRanks {
  /** 1-based rank d: the interval runs from x(d) towards x(d+1), and mirrored from above. */
  rank: number;
  /** 0–1: how far from x(d) towards x(d+1). */
  share: number;
}

/**
 * Ranks of the interpolated interval of Hettmansperger & Sheather (1986, "Confidence intervals based
 * on interpolated order statistics", Statistics & Probability Letters 4). The exact intervals jump
 * from 92 to 99 % as n grows by one; interpolating between two neighbours keeps the coverage near
 * `level` for every n and nearly every distribution. Below MEDIAN_MIN_N the whole range is taken.
 * @throws RangeError for n < 1 or a level outside 0–1.
 */
export function medianRanks(n: number, level = 0.95): MedianRanks {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`n is a whole number from 1, not ${n}`);
  if (!(level > 0 && level < 1)) throw new RangeError(`a level lies between 0 and 1, not ${level}`);
  // term = P(Binomial(n, ½) = k); logarithms, because 2^−n is 0 beyond n = 1074.
  let logTerm = -n * Math.LN2;
  let below = Math.exp(logTerm);
  if (1 - 2 * below < level) return { rank: 1, share: 0 };
  for (let rank = 1; rank <= n / 2; rank++) {
    const coverage = 1 - 2 * below;
    logTerm += Math.log((n - rank + 1) / rank);
    const next = Math.max(0, coverage - 2 * Math.exp(logTerm));
    if (next < level) {
      const excess = (coverage - level) / (coverage - next);
      return { rank, share: ((n - rank) * excess) / (rank + (n - 2 * rank) * excess) };
    }
    below += Math.exp(logTerm);
  }
  return { rank: Math.max(1, Math.floor(n / 2)), share: 0 };
}

const known = new Map<number, MedianRanks>();

/** Every figure of a report asks for the ranks of the same few numbers of notes. */
function usualRanks(n: number): MedianRanks {
  let ranks = known.get(n);
  if (!ranks) known.set(n, (ranks = medianRanks(n, MEDIAN_LEVEL)));
  return ranks;
}

/**
 * The interval for the median of values that are each known only to lie between their own ends.
 * A median never falls when a value rises, so the lower end needs only the lower ends, and the upper
 * end only the upper ends: the interval allows for every combination of true values.
 * Guarantees: low ≤ median(lows) ≤ median(highs) ≤ high.
 * @param lows lower end of each value, in rising order
 * @param highs upper end of each value, in rising order; may hold Infinity
 */
export function medianInterval(
  lows: readonly number[],
  highs: readonly number[],
  level = MEDIAN_LEVEL,
): Interval {
  const n = lows.length;
  if (highs.length !== n) throw new RangeError('as many upper ends as lower ends');
  const { rank, share } = level === MEDIAN_LEVEL ? usualRanks(n) : medianRanks(n, level);
  return {
    low: between(lows[rank - 1]!, lows[Math.min(rank, n - 1)]!, share),
    high: between(highs[n - rank]!, highs[Math.max(n - rank - 1, 0)]!, share),
  };
}
