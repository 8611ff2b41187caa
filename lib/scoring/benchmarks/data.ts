import type { BenchmarkId, SignalId } from '../types';
import type { Curve } from './curve';
import { MEASURED_CURVES } from './measured';

/** What a guide asks for, in the signal's own unit. */
export interface StatedBand {
  low: number;
  /** Absent where the guide only names a floor. */
  high?: number;
}

/** A yardstick: what it says, who said it, when, and on what sample. */
export interface Benchmark {
  id: BenchmarkId;
  name: string;
  /** When the statement was made or measured: month, ISO 8601. */
  date: string;
  source: string;
  /** What it must not be used for. */
  caution: string;
  curves: Partial<Record<SignalId, Curve>>;
  /** The bounds that the guide states in so many words; a curve grades around them. */
  asks?: Partial<Record<SignalId, StatedBand>>;
}

export const BENCHMARKS: readonly Benchmark[] = [
  {
    id: 'measured',
    name: 'Measured, by size',
    date: '2026-01',
    source:
      'Interactions per follower of 185 mainland creators of the brand marketplace by size class (2025–26), ' +
      'and own quantiles of small creators abroad and of marketplace creators (npm run -s benchmarks).',
    caution: 'Convenience samples, thin above 50,000 followers; niches differ widely.',
    curves: MEASURED_CURVES,
  },
  {
    id: 'guide-2',
    name: 'Guide 2: engagement 3–8 %',
    date: '2025-01',
    source:
      'Guide 2 for international marketers: aim for an engagement rate of 3–8 % of followers.',
    asks: { 'engagement-rate': { low: 0.03, high: 0.08 } },
    caution: 'One band for all sizes; most measured creators above 20,000 followers stay below it.',
    curves: {
      'engagement-rate': {
        kind: 'bands',
        points: [
          [0, 0],
          [0.03, 50],
          [0.08, 85],
          [0.16, 100],
        ],
      },
    },
  },
  {
    id: 'guide-4',
    name: 'Guide 4: likes and saves 1.5 %',
    date: '2025-01',
    source: 'Guide 4 for international marketers: (likes + saves) / followers of 1.5 % or more.',
    asks: { 'like-save-rate': { low: 0.015 } },
    caution: 'A single floor without sizes or niches.',
    curves: {
      'like-save-rate': {
        kind: 'bands',
        points: [
          [0, 0],
          [0.015, 60],
          [0.05, 90],
          [0.15, 100],
        ],
      },
    },
  },
];
