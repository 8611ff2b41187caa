/** A figure as far as it is known. `high` may be Infinity: nothing caps it. */
export interface Interval {
  low: number;
  high: number;
}

/** True when both ends are ordinary numbers in order. */
export function isBounded(interval: Interval): boolean {
  return (
    Number.isFinite(interval.low) && Number.isFinite(interval.high) && interval.low <= interval.high
  );
}
