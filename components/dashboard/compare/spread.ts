import type { SignalId } from '@/lib/scoring';
import { signalOf, type Row } from '../rows';

/** Creators with a figure, for a spread to say anything. */
export const SPREAD_MIN = 4;

/** The figures whose spread over a shortlist a marketer asks for. */
export const SPREAD: readonly SignalId[] = [
  'engagement-rate',
  'like-save-rate',
  'save-like-ratio',
  'comment-authenticity',
  'notes-per-30d',
  'paid-share',
];

export interface Spread {
  /** Creators with the figure, smallest first. */
  members: { row: Row; value: number }[];
  missing: number;
  median: number;
  /** The middle half. */
  low: number;
  high: number;
}

function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return below + (above - below) * (at - Math.floor(at));
}

/** How one figure is spread over creators; undefined when too few of them have it. */
export function spreadOf(rows: readonly Row[], id: SignalId): Spread | undefined {
  const members = rows
    .flatMap((row) => {
      const signal = signalOf(row, id);
      return signal?.outcome === 'scored' && signal.value !== undefined
        ? [{ row, value: signal.value }]
        : [];
    })
    .sort((a, b) => a.value - b.value);
  if (members.length < SPREAD_MIN) return undefined;
  const values = members.map(({ value }) => value);
  return {
    members,
    missing: rows.length - members.length,
    median: quantile(values, 0.5),
    low: quantile(values, 0.25),
    high: quantile(values, 0.75),
  };
}
