/** How alike the comments of one section are to each other beyond chance: real sections differ among themselves. */
export const OVERDISPERSION = 0.01;

/**
 * How surprising a share is when genuine sections show `usual`, in nats: n · KL(share ‖ usual) for a
 * share above it, 0 otherwise. Comments of one section are not independent, so n counts as
 * n / (1 + (n − 1) · `overdispersion`): a thousand comments weigh about as ninety would.
 * Guarantees: finite, ≥ 0, rising in `hits`; 0 for no data.
 */
export function surprise(
  hits: number,
  n: number,
  usual: number,
  overdispersion = OVERDISPERSION,
): number {
  if (!(n > 0) || !(hits > 0)) return 0;
  const share = Math.min(1, hits / n);
  if (share <= usual) return 0;
  const effective = n / (1 + (n - 1) * overdispersion);
  const rest = share >= 1 ? 0 : (1 - share) * Math.log((1 - share) / (1 - usual));
  return Math.max(0, effective * (share * Math.log(share / usual) + rest));
}

/**
 * The same for a count that a rate predicts (Poisson): k · ln(k / expected) − (k − expected), 0 when
 * no more came than expected. In nats.
 */
export function surpriseOfCount(count: number, expected: number): number {
  if (!(count > expected) || !(expected > 0)) return 0;
  return Math.max(0, count * Math.log(count / expected) - (count - expected));
}
