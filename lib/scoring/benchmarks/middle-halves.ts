import type { SignalId } from '../types';

/**
 * Where the middle half of measured creators lay, of figures whose score rests on steps instead of
 * quantiles. Drawn beside the figure, never graded by; printed by `node scripts/run.mjs scripts/benchmarks.ts`.
 */
export interface MiddleHalf {
  low: number;
  high: number;
  /** Creators. */
  n: number;
  /** Small creators abroad, by their newest 20 notes; creators of the brand marketplace. */
  who: 'abroad' | 'marketplace';
  date: string;
}

const ABROAD = { n: 49, who: 'abroad', date: '2025-03' } as const;

export const MIDDLE_HALVES: Partial<Record<SignalId, MiddleHalf>> = {
  'hit-rate-100': { low: 0, high: 0.15, ...ABROAD },
  'hit-rate-1000': { low: 0, high: 0, ...ABROAD },
  stability: { low: 0.77, high: 1.61, ...ABROAD },
  'lifetime-ratio': { low: 6.6, high: 17, ...ABROAD },
  'notes-per-30d': { low: 5, high: 11, n: 108, who: 'marketplace', date: '2026-01' },
};
