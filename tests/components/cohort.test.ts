import { describe, expect, it } from 'vitest';
import { createFormat } from '@/components/app/format';
import { COHORT_MOST, cohortMembers, cohortsFor } from '@/components/data/cohort';
import { optionsOf } from '@/components/data/use-report';
import { yardstickFor } from '@/components/figures/band';
import { settingsSchema } from '@/lib/model';
import { COHORT_MIN, type Report } from '@/lib/scoring';
import { report, signal } from './fixtures';

const IDS = Array.from({ length: 12 }, (_, i) => `creator-${String(i).padStart(2, '0')}`);
const withRate = (value: number): Report =>
  report([signal('engagement-rate', { outcome: 'scored', value, score: 50, n: 12 })]);
const REPORTS = new Map(IDS.map((id, i) => [id, withRate(i / 100)]));

describe('the cohort of one’s own shortlist', () => {
  it('is made of those added last, so many at most', () => {
    const entries = Array.from({ length: COHORT_MOST + 5 }, (_, i) => ({
      creatorId: `c${i}`,
      addedAt: new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString(),
    }));
    const members = cohortMembers(entries.toReversed());
    expect(members).toHaveLength(COHORT_MOST);
    expect(members[0]).toBe(`c${COHORT_MOST + 4}`);
    expect(members).toEqual(cohortMembers(entries));
    expect(members).not.toContain('c0');
  });

  it('leaves out the creator who is judged, and nobody for a stranger', () => {
    const cohorts = cohortsFor(IDS, REPORTS);
    expect(cohorts.of(IDS[3]!)['engagement-rate']).toHaveLength(11);
    expect(cohorts.of(IDS[3]!)['engagement-rate']).not.toContain(0.03);
    expect(cohorts.of('stranger')['engagement-rate']).toHaveLength(12);
  });

  it('has a new stamp as soon as a figure of a member changes', () => {
    const before = cohortsFor(IDS, REPORTS).stamp;
    expect(cohortsFor(IDS, new Map(REPORTS)).stamp).toBe(before);
    const changed = new Map([...REPORTS, [IDS[0]!, withRate(0.5)] as const]);
    expect(cohortsFor(IDS, changed).stamp).not.toBe(before);
  });

  it('reaches scoring only when it is the chosen benchmark', () => {
    const cohort = cohortsFor(IDS, REPORTS).of('stranger');
    const own = settingsSchema.parse({ benchmark: 'cohort' });
    expect(optionsOf(own, cohort).cohort).toEqual(cohort);
    expect(optionsOf(settingsSchema.parse({}), cohort)).not.toHaveProperty('cohort');
  });

  it('is the drawn band from enough creators on, and the measured one below', () => {
    const en = createFormat('en');
    const own = cohortsFor(IDS, REPORTS).of('stranger');
    expect(yardstickFor('engagement-rate', 'cohort', 13_000, en, own)?.text).toMatch(
      /^Half of your 12 other/u,
    );
    const few = cohortsFor(IDS.slice(0, COHORT_MIN - 1), REPORTS).of('stranger');
    expect(yardstickFor('engagement-rate', 'cohort', 13_000, en, few)?.text).toMatch(/measured/u);
  });
});
