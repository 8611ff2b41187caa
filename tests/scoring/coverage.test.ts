import { describe, expect, it } from 'vitest';
import { yardstickOf } from '@/lib/scoring/benchmarks/yardstick';
import { subjectOf } from '@/lib/scoring/report/subject';
import { engagementRate } from '@/lib/scoring/signals/engagement-rate';
import { drawsFrom, simulatedDossier, trueMedian, type Shape, type Shown } from './simulated';

/* The full table: node scripts/run.mjs scripts/coverage.ts */

const SHAPE: Shape = { medianLikes: 9_000, spread: 1.4, viral: 0.07 };
const FOLLOWERS = 87_654;
const CREATORS = 400;
const yardstick = yardstickOf('measured');

/** Ranks of the narrowest order-statistics interval of at least 95 %, from binomial tables. */
const PLAIN_RANK: Record<number, number> = { 12: 3, 17: 5, 25: 8, 40: 14, 60: 22 };

function simulate(how: Shown) {
  const truth = trueMedian(SHAPE, drawsFrom(7)) / FOLLOWERS;
  const draws = drawsFrom(11);
  const found = { covered: 0, of: 0, width: 0, plain: 0 };
  for (const [size, rank] of Object.entries(PLAIN_RANK)) {
    const n = Number(size);
    for (let i = 0; i < CREATORS; i++) {
      const dossier = simulatedDossier(n, SHAPE, draws, { how, followers: FOLLOWERS });
      const rate = engagementRate.measure(subjectOf(dossier, '90'), yardstick);
      expect(rate.outcome).toBe('scored');
      found.of++;
      if (rate.low! <= truth && truth <= rate.high!) found.covered++;
      const sums = dossier
        .notes!.map((note) => note.likes!.min + note.saves!.min + note.comments!.min)
        .sort((a, b) => a - b);
      found.width += rate.high! - rate.low!;
      found.plain += (sums[n - rank]! - sums[rank - 1]!) / FOLLOWERS;
    }
  }
  return { covered: found.covered / found.of, width: found.width / found.plain };
}

describe.each(['exact', 'rounded'] as const)('95 %% intervals of simulated creators, %s', (how) => {
  it('hold the true engagement rate in 93–98 % of cases, at no more than twice the plain width', () => {
    const { covered, width } = simulate(how);
    expect(covered).toBeGreaterThanOrEqual(0.93);
    expect(covered).toBeLessThanOrEqual(0.98);
    expect(width).toBeLessThanOrEqual(2);
  });
});
