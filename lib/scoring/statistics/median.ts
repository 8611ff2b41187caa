import { quantile } from './quantile';

/** A copy in rising order, by value. */
export function rising(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

/**
 * The middle value; the mean of the two middle values when their number is even.
 * @throws RangeError for an empty list.
 * @example median([9, 1, 4, 2]) // => 3
 */
export function median(values: readonly number[]): number {
  return quantile(rising(values), 0.5);
}
