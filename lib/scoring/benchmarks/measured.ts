import type { SignalId } from '../types';
import type { Curve } from './curve';

/*
 * Measured quantiles where there are some, bands where only a direction is known. Each states where
 * it comes from; "own" figures are printed by `node scripts/run.mjs scripts/benchmarks.ts`.
 */

/** Median interactions per follower of 185 mainland creators by size, at each class's middle. */
const BY_SIZE = [
  [2_500, 0.037],
  [7_100, 0.032],
  [14_100, 0.027],
  [31_600, 0.019],
  [100_000, 0.007],
] as const;

/** Likes and saves are 92 % of all interactions: between small creators abroad (88 %, own) and mainland ones. */
const LIKE_SAVE_SHARE = 0.92;
/** Saves are 15 % of a note's interactions (own, 49 small creators abroad; p25 7 %, p75 29 %). */
const SAVE_SHARE = 0.15;

const RATE_QUANTILES = [
  [5, 0.0034],
  [25, 0.013],
  [50, 0.0255],
  [75, 0.047],
  [95, 0.153],
] as const;

function scaled(points: readonly (readonly [number, number])[], factor: number) {
  return points.map(([x, y]) => [x, y * factor] as const);
}

export const MEASURED_CURVES: Partial<Record<SignalId, Curve>> = {
  // 185 mainland creators: quantiles of all sizes, shifted to the creator's size.
  'engagement-rate': { kind: 'quantiles', quantiles: RATE_QUANTILES, mediansBySize: BY_SIZE },
  'like-save-rate': {
    kind: 'quantiles',
    quantiles: scaled(RATE_QUANTILES, LIKE_SAVE_SHARE),
    mediansBySize: scaled(BY_SIZE, LIKE_SAVE_SHARE),
  },
  // Own: the spread of small creators abroad around the level that mainland interactions imply.
  'save-rate': {
    kind: 'quantiles',
    quantiles: [
      [5, 0.0002],
      [25, 0.0014],
      [50, 0.0038],
      [75, 0.0103],
      [95, 0.066],
    ],
    mediansBySize: scaled(BY_SIZE, SAVE_SHARE),
  },
  // Own. A position among mixed niches, which differ by 20 times: never a cut-off, hence weight 0.
  'save-like-ratio': {
    kind: 'quantiles',
    quantiles: [
      [5, 0.046],
      [25, 0.14],
      [50, 0.44],
      [75, 0.82],
      [95, 1.1],
    ],
  },
  // Marketplace creators (own, p50 .07) and small creators abroad (own, p50 .24) together.
  'comment-like-ratio': {
    kind: 'quantiles',
    quantiles: [
      [5, 0.01],
      [25, 0.05],
      [50, 0.12],
      [75, 0.27],
      [95, 0.7],
    ],
  },
  // Small creators abroad, own: p50 5 %, p75 15 %, p95 43 % of notes with 100 likes.
  'hit-rate-100': {
    kind: 'bands',
    points: [
      [0, 25],
      [0.05, 45],
      [0.15, 60],
      [0.43, 80],
      [1, 100],
    ],
  },
  // Own: even one note in twenty with 1,000 likes is the top 5 % of small creators.
  'hit-rate-1000': {
    kind: 'bands',
    points: [
      [0, 35],
      [0.05, 60],
      [0.2, 80],
      [0.6, 100],
    ],
  },
  // Small creators abroad, own: p5 .51, p25 .77, p50 1.09, p75 1.61, p95 2.19.
  stability: {
    kind: 'bands',
    points: [
      [0, 100],
      [0.51, 92],
      [0.77, 75],
      [1.09, 50],
      [1.61, 25],
      [2.19, 8],
      [4, 0],
    ],
  },
  // Small creators abroad p50 3.5 (own), marketplace creators p50 8, p75 11, p95 24 (own).
  'notes-per-30d': {
    kind: 'bands',
    points: [
      [0, 0],
      [1, 15],
      [3.5, 40],
      [8, 65],
      [11, 80],
      [24, 95],
    ],
  },
  // Median gap between notes of small creators abroad 4.7 days; a guide's window of 90 days ends the scale.
  'days-since-last-note': {
    kind: 'bands',
    points: [
      [0, 100],
      [7, 85],
      [14, 70],
      [30, 45],
      [60, 20],
      [90, 8],
      [180, 0],
    ],
  },
  // One published rule of thumb flags shares above 30 %, another above 40 %. No paid work is no fault.
  'paid-share': {
    kind: 'bands',
    points: [
      [0, 90],
      [0.1, 88],
      [0.3, 55],
      [0.4, 40],
      [0.6, 20],
      [1, 5],
    ],
  },
  // 1 = possible collaborations do as well as the creator's other notes.
  'paid-effect': {
    kind: 'bands',
    points: [
      [0, 0],
      [0.5, 30],
      [0.8, 55],
      [1, 70],
      [1.2, 85],
      [2, 100],
    ],
  },
  // Practitioners' rule: lifetime likes and saves are 3–5 times the followers. Own: p5 4, p50 10, p95 40.
  'lifetime-ratio': {
    kind: 'bands',
    points: [
      [0, 0],
      [1, 12],
      [3, 30],
      [5, 45],
      [10, 60],
      [17, 78],
      [40, 95],
    ],
  },
};
