import type { Interval } from './interval';

/** The 97.5 % point of the normal distribution. */
export const Z95 = 1.959963984540054;

/**
 * 95 % interval of a share of `hits` in `n` (Wilson 1927), sound for small n and shares near 0 and 1.
 * Guarantees: 0 ≤ low ≤ hits / n ≤ high ≤ 1.
 * @throws RangeError unless 0 ≤ hits ≤ n and n ≥ 1.
 * @example wilson(3, 20) // => { low: 0.052, high: 0.360 }
 */
export function wilson(hits: number, n: number, z = Z95): Interval {
  if (!(n >= 1 && hits >= 0 && hits <= n)) throw new RangeError(`no share: ${hits} of ${n}`);
  const share = hits / n;
  const centre = share + (z * z) / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * n)) / n);
  const scale = 1 + (z * z) / n;
  return {
    low: Math.max(0, Math.min(share, (centre - spread) / scale)),
    high: Math.min(1, Math.max(share, (centre + spread) / scale)),
  };
}
