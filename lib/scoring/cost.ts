import type { TypicalCount } from './details/typical';

/** A price for each of something, with the interval of what it was divided by. */
export interface Cost {
  value: number;
  low: number;
  /** Absent when the typical note may have none at all: then no upper end holds. */
  high?: number;
  /** Notes that it rests on. */
  n: number;
}

/**
 * Price over a typical count: cost per engagement from interactions, cost per save from saves. The
 * price is exact, so that the interval is the count's, turned round: many interactions, low cost.
 * Guarantees: low ≤ value ≤ high, in the price's own money.
 * @returns undefined when the typical note has none of it: there is no price for each of nothing
 */
export function costPer(price: number, count: TypicalCount | undefined): Cost | undefined {
  if (!count || count.value <= 0) return undefined;
  return {
    value: price / count.value,
    low: price / count.high,
    ...(count.low > 0 && { high: price / count.low }),
    n: count.n,
  };
}
