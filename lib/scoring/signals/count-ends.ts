import type { Count } from '@/lib/model';

/** A count as numbers: both ends, and the best single guess between them. */
export interface Ends {
  low: number;
  point: number;
  /** Infinity when the page gave only a lower bound. */
  high: number;
}

/**
 * The ends of a count. The point of a range is its geometric middle, because counts spread over
 * orders of magnitude: of "10–999" it is 104, not 504. For rounded figures such as 1.3万 that is
 * within 0.1 % of the ordinary middle. An open-ended count is taken at its lower bound: only figures
 * whose interval stays bounded are ever shown, and there its exact size does not matter.
 * Guarantees: low ≤ point ≤ high; all three equal for an exact count.
 */
export function endsOf(count: Count): Ends {
  const { min: low, max } = count;
  if (max === undefined) return { low, point: low, high: Infinity };
  if (max === low) return { low, point: low, high: low };
  const middle = Math.sqrt((low + 1) * (max + 1)) - 1;
  return { low, point: Math.min(max, Math.max(low, middle)), high: max };
}

/** Sum of counts, end by end. */
export function sumOf(counts: readonly Count[]): Ends {
  const sum = { low: 0, point: 0, high: 0 };
  for (const count of counts) {
    const ends = endsOf(count);
    sum.low += ends.low;
    sum.point += ends.point;
    sum.high += ends.high;
  }
  return sum;
}

/**
 * One figure over another, with the widest ends that both allow. Nothing over an open-ended figure
 * is bounded below by 0; anything over a figure that may be 0 has no upper end.
 */
export function ratioOf(over: Ends, under: Ends): Ends {
  return {
    low: under.high === Infinity ? 0 : divide(over.low, under.high),
    point: divide(over.point, under.point),
    high: divide(over.high, under.low),
  };
}

/** 0 / 0 may be anything: an upper end of Infinity says so. */
function divide(a: number, b: number): number {
  if (b === 0) return Infinity;
  return a / b;
}
