import type { Entry, Supplied } from '@/lib/model';
import type { Typical } from '@/lib/scoring';
import { newestOf } from './grouped';

/**
 * Interactions of a typical note per read, of 185 creators of the brand marketplace (2025–26): the middle
 * nine in ten, and the median.
 */
export const PER_READ_MEASURED = {
  low: 0.019,
  median: 0.081,
  high: 0.235,
  n: 185,
  date: '2026-01',
};

/** What was read from the page held against reads that somebody else stated. */
export interface PerRead {
  value: number;
  /** Of the counts alone: how sure the reads are, only their supplier knows. */
  low: number;
  high: number;
  /** Notes behind the interactions. */
  n: number;
  from: Supplied;
}

/** Interactions of a typical note ÷ supplied reads; absent where either is missing or the reads are 0. */
export function engagementPerRead(
  { supplied }: Pick<Entry, 'supplied'>,
  typical: Typical | undefined,
): PerRead | undefined {
  const from = newestOf(supplied, 'reads');
  const count = typical?.interactions;
  if (typeof from?.value !== 'number' || from.value <= 0 || !count) return undefined;
  const { value, low, high, n } = count;
  return { value: value / from.value, low: low / from.value, high: high / from.value, n, from };
}
