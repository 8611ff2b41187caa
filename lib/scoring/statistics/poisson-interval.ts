import type { Interval } from './interval';
import { Z95 } from './wilson';

/**
 * 95 % interval for the mean of a Poisson count, from one count: Byar's approximation of the exact
 * (Garwood) interval, within 1 % of it from count 5 on.
 * Guarantees: 0 ≤ low ≤ count ≤ high.
 * @throws RangeError for a negative count.
 */
export function poissonInterval(count: number, z = Z95): Interval {
  if (!(count >= 0)) throw new RangeError(`a count is 0 or more, not ${count}`);
  const above = count + 1;
  const high = above * (1 - 1 / (9 * above) + z / (3 * Math.sqrt(above))) ** 3;
  if (count === 0) return { low: 0, high };
  const low = count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3;
  return { low: Math.max(0, low), high };
}
