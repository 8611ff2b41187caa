/**
 * How a value becomes 0–100: measured quantiles ("better than p % of comparable creators") or named
 * bands of a guide. Plain data, so that a yardstick can be read, dated, replaced and switched.
 */
export type Curve = QuantileCurve | BandCurve;

export interface QuantileCurve {
  kind: 'quantiles';
  /** [percent, value], both rising. */
  quantiles: readonly (readonly [percent: number, value: number])[];
  /** [followers, median], rising in followers: shifts all quantiles to a creator's size. */
  mediansBySize?: readonly (readonly [followers: number, median: number])[];
}

export interface BandCurve {
  kind: 'bands';
  /** [value, score], rising in value; scores rise or fall throughout. */
  points: readonly (readonly [value: number, score: number])[];
}

/**
 * The score of a value, 0–100. Monotone in `value`: never falls where the curve's scores rise.
 * Between quantiles it runs linearly in the logarithm, because rates spread over orders of magnitude.
 * @param followers the creator's size; without it the quantiles of all sizes are used
 */
export function scoreOn(curve: Curve, value: number, followers?: number): number {
  if (curve.kind === 'bands') return clamp(along(curve.points, value));
  const shift = sizeShift(curve, followers);
  const points = curve.quantiles.map(([percent, q]) => [Math.log(q * shift), percent] as const);
  if (value <= 0) return 0;
  const [first, last] = [points[0]!, points.at(-1)!];
  const x = Math.log(value);
  // Beyond the outer quantiles the same odds run on: never quite 0, never quite 100.
  if (x < first[0]) return clamp(first[1] * Math.exp(x - first[0]));
  if (x > last[0]) return clamp(100 - (100 - last[1]) * Math.exp(last[0] - x));
  return clamp(along(points, x));
}

/**
 * The value that scores so much, the other way round.
 * @param percent between the curve's outer quantiles
 */
export function quantileAt(curve: QuantileCurve, percent: number, followers?: number): number {
  const shift = sizeShift(curve, followers);
  const points = curve.quantiles.map(([at, q]) => [at, Math.log(q * shift)] as const);
  return Math.exp(along(points, percent));
}

function sizeShift(curve: QuantileCurve, followers: number | undefined): number {
  const bySize = curve.mediansBySize;
  const middle = curve.quantiles.find(([percent]) => percent === 50)?.[1];
  if (!bySize || !middle || followers === undefined || followers <= 0) return 1;
  const points = bySize.map(([size, m]) => [Math.log(size), Math.log(m)] as const);
  return Math.exp(along(points, Math.log(followers))) / middle;
}

/** Linear between points, flat beyond them. */
function along(points: readonly (readonly [number, number])[], x: number): number {
  const next = points.findIndex(([at]) => at >= x);
  if (next === -1) return points.at(-1)![1];
  if (next === 0) return points[0]![1];
  const [x0, y0] = points[next - 1]!;
  const [x1, y1] = points[next]!;
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}

function clamp(score: number): number {
  return Math.min(100, Math.max(0, score));
}
