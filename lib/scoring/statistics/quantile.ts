/**
 * The quantile `p` (0–1) of numbers in rising order, by linear interpolation (Hyndman & Fan type 7,
 * the default of R and NumPy). Guarantees: first ≤ result ≤ last; rises with `p`.
 * @throws RangeError for an empty list or p outside 0–1.
 * @example quantile([1, 2, 3, 4], 0.5) // => 2.5
 */
export function quantile(sorted: readonly number[], p: number): number {
  if (sorted.length === 0) throw new RangeError('an empty list has no quantile');
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p lies in 0–1, not ${p}`);
  const position = p * (sorted.length - 1);
  const below = Math.floor(position);
  return between(sorted[below]!, sorted[Math.min(below + 1, sorted.length - 1)]!, position - below);
}

/**
 * From `a` (share 0) to `b` (share 1); never outside them, and never falls when either rises. An
 * infinite end is touched only when its share is above 0.
 */
export function between(a: number, b: number, share: number): number {
  if (share <= 0 || a === b) return a;
  if (share >= 1) return b;
  const mixed = (1 - share) * a + share * b;
  return Math.min(Math.max(a, b), Math.max(Math.min(a, b), mixed));
}
