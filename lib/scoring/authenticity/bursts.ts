import { MINUTE } from '@/lib/model';
import { surpriseOfCount } from './surprise';
import type { Crowd } from './tally';
import type { Row } from './row';

/*
 * Comments that come all at once, beyond what the note's own decay explains: each window is held
 * against the busier of its two sides, so that the natural rush after publication is no burst.
 * Alone it means little (viral notes burst too): see section.ts.
 */

const WINDOWS = [3 * MINUTE, 10 * MINUTE, 20 * MINUTE];
/** Sides looked at, in windows. */
const SIDE = 6;
const LEAST_IN_BURST = 4;
/** Comments expected in any window whatever the sides say: chance conversations. */
const CHANCE = 0.6;
/** Organic comments come in waves: what would surprise in fifty does not in thousands. */
const UNEVENNESS = 0.004;

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
  const [first, last] = [times[0]!, times[n - 1]!];
  let best = NONE;
  let end = 0;
  let left = 0;
  let right = 0;
  for (let start = 0; start < n; start++) {
    const from = times[start]!;
    const to = from + width;
    while (end < n && times[end]! <= to) end++;
    while (times[left]! < from - SIDE * width) left++;
    while (right < n && times[right]! <= to + SIDE * width) right++;
    const hits = end - start;
    if (hits < LEAST_IN_BURST) continue;
    // Nothing is known beyond the first and the last comment seen.
    const before = rate(start - left, Math.min(SIDE, (from - first) / width));
    const after = rate(right - end, Math.min(SIDE, (last - to) / width));
    const expected = CHANCE + Math.max(before ?? after ?? hits, after ?? before ?? hits);
    const score = surpriseOfCount(hits, expected) / (1 + UNEVENNESS * (n - 1)) - Math.log(n);
    if (score > best.surprise) {
      best = { hits, n, from, to: times[end - 1]!, surprise: score, start };
    }
  }
  return best;
}

/** Comments per window beside it; undefined when less than one window of that side was seen. */
function rate(count: number, windows: number): number | undefined {
  return windows >= 1 ? count / windows : undefined;
}
