/** A range this narrow, relative to its lower end, may stand in one cell as its middle. */
const NARROW = 0.1;

/**
 * One number for a figure that the page may have rounded: the middle of a narrow range (1.3万 spans
 * 8 %), undefined for a wide or open one ("10+" may be 999): one number there would be invented.
 * Guarantees: low ≤ result ≤ high.
 */
export function pointOf(low: number, high: number | undefined): number | undefined {
  if (high === undefined || high - low > low * NARROW) return undefined;
  if (low === high) return low;
  return Math.max(low, Math.min(high, Math.round((low + high) / 2)));
}

/** Four significant digits, six decimals at most: never an exponent, and order is kept. */
export function rounded(value: number | undefined): number | undefined {
  if (value === undefined || !Number.isFinite(value)) return undefined;
  return Number(Number(value.toPrecision(4)).toFixed(6));
}
