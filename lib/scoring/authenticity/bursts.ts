import { MINUTE } from '@/lib/model';
import { surpriseOfCount } from './surprise';
import type { Crowd } from './tally';
import type { Row } from './row';

/*
 * Comments that come all at once, beyond what the note's own decay explains: each window is held
 * against the busier of its two sides, so that the natural rush after publication is no burst.
 * Alone it means little (viral notes burst too): see section.ts.
 */

const WINDOWS = [2 * MINUTE, 10 * MINUTE, 60 * MINUTE];
/** Sides looked at, in windows. */
const SIDE = 6;
const LEAST_IN_BURST = 4;
/** Comments expected in any window whatever the sides say: chance conversations. */
const CHANCE = 0.5;

export interface Burst {
  hits: number;
  n: number;
  from: number;
  to: number;
  /** Nats beyond what the number of windows looked at explains. */
  surprise: number;
  rows: readonly Row[];
}

export interface BurstFinding {
  n: number;
  burst?: Burst | undefined;
}

export function findBurst(crowd: Crowd): BurstFinding {
  const dated = crowd.rows.filter((row) => row.at !== undefined);
  dated.sort((a, b) => a.at! - b.at! || (a.id < b.id ? -1 : 1));
  const times = Float64Array.from(dated, (row) => row.at!);
  let best: Omit<Burst, 'rows'> & { start: number } = NONE;
  for (const width of WINDOWS) {
    const found = busiest(times, width);
    if (found.surprise > best.surprise) best = found;
  }
  if (best === NONE) return { n: times.length };
  const { start, ...burst } = best;
  return { n: times.length, burst: { ...burst, rows: dated.slice(start, start + burst.hits) } };
}

const NONE = { hits: 0, n: 0, from: 0, to: 0, surprise: 0, start: 0 };

function busiest(times: Float64Array, width: number): typeof NONE {
  const n = times.length;
  let best = NONE;
  let end = 0;
  let left = 0;
  let right = 0;
  for (let start = 0; start < n; start++) {
    const from = times[start]!;
    while (end < n && times[end]! <= from + width) end++;
    while (times[left]! < from - SIDE * width) left++;
    while (right < n && times[right]! <= from + (SIDE + 1) * width) right++;
    const hits = end - start;
    if (hits < LEAST_IN_BURST) continue;
    const expected = CHANCE + Math.max(start - left, right - end) / SIDE;
    const score = surpriseOfCount(hits, expected) - Math.log(n);
    if (score > best.surprise) {
      best = { hits, n, from, to: times[end - 1]!, surprise: score, start };
    }
  }
  return best;
}
