import { wilson, type Interval } from './statistics';

/** Where a value stands among others, and how many of them do worse. */
export interface Rank {
  /** 1 = best; equal values share the better place. */
  rank: number;
  /** The others and this one. */
  of: number;
  /** Share of the others that do worse, ties counted half; absent below RANK_MIN others. */
  ahead?: (Interval & { value: number }) | undefined;
}

/** Others from which a share of them says anything. */
export const RANK_MIN = 5;

/**
 * The place of a value among those of the user's other creators; undefined without any other.
 * @param better which way is better; of a figure that has no better way the highest is first
 */
export function rankAmong(
  value: number,
  others: readonly number[],
  better: 'higher' | 'lower' | 'neither',
): Rank | undefined {
  if (others.length === 0) return undefined;
  const sign = better === 'lower' ? -1 : 1;
  let [before, worse, equal] = [0, 0, 0];
  for (const other of others) {
    const step = sign * (other - value);
    if (step > 0) before++;
    else if (step < 0) worse++;
    else equal++;
  }
  const n = others.length;
  const hits = worse + equal / 2;
  return {
    rank: before + 1,
    of: n + 1,
    ...(n >= RANK_MIN && { ahead: { value: hits / n, ...wilson(hits, n) } }),
  };
}
