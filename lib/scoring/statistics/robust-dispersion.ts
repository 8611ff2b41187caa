import { quantile } from './quantile';
import { rising } from './median';

/** IQR of a normal distribution in standard deviations: puts robust and ordinary CV on one scale. */
export const NORMAL_IQR = 1.349;

/**
 * Robust coefficient of variation: (upper quartile − lower quartile) / 1.349 / median. One viral
 * note cannot dominate it as it dominates the ordinary CV.
 * @returns NaN when the median is 0: a spread relative to nothing.
 */
export function robustDispersion(values: readonly number[]): number {
  return dispersionOfRising(rising(values));
}

/** The same of values already in rising order. */
export function dispersionOfRising(sorted: readonly number[]): number {
  const middle = quantile(sorted, 0.5);
  if (middle === 0) return NaN;
  return (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / NORMAL_IQR / middle;
}
