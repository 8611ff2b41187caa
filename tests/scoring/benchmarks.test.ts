import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BENCHMARKS,
  cohortOf,
  customScheme,
  score,
  scoreOn,
  SIGNAL_IDS,
  schemeOf,
  tierOf,
  TIER_SCHEMES,
} from '@/lib/scoring';
import { dossier, exact, notes, signal } from './make';

describe('tiers', () => {
  it.each([
    ['guide-1', 9_999, 'koc'],
    ['guide-1', 10_000, 'micro'],
    ['guide-1', 100_000, 'mid'],
    ['guide-1', 1_000_000, 'mega'],
    ['guide-2', 10_000, 'unnamed'],
    ['guide-2', 50_000, 'mid'],
    ['guide-2', 500_000, 'mega'],
    ['guide-3', 9_999, 'koc'],
    ['guide-3', 100_000, 'kol'],
  ] as const)('%s calls %d followers %s', (scheme, followers, id) => {
    expect(tierOf(exact(followers), scheme)?.id).toBe(id);
  });

  it('a range within one tier has it, a range over two has none', () => {
    expect(tierOf({ min: 12_500, max: 13_499 }, 'guide-1')?.id).toBe('micro');
    expect(tierOf({ min: 9_950, max: 10_049 }, 'guide-1')).toBeUndefined();
  });

  it('an open end has a tier only where no larger one exists', () => {
    expect(tierOf({ min: 10_000 }, 'guide-1')).toBeUndefined();
    expect(tierOf({ min: 1_000_000 }, 'guide-1')?.id).toBe('mega');
  });

  it('unseen followers have no tier', () => {
    expect(tierOf(undefined, 'guide-1')).toBeUndefined();
  });

  it('custom schemes start at 0 and rise', () => {
    const scheme = customScheme([
      { id: 's', name: 'small', from: 0 },
      { id: 'l', name: 'large', from: 3_000 },
    ]);
    expect(tierOf(exact(3_000), scheme)?.id).toBe('l');
    expect(() => customScheme([{ id: 's', name: 'small', from: 5 }])).toThrow(RangeError);
    expect(TIER_SCHEMES).toHaveLength(3);
  });

  it("a choice of 'custom' means the user's classes, and guide 1 until there are some", () => {
    const own = [
      { name: '素人', from: 0 },
      { name: '小达人', from: 3_000 },
    ];
    expect(tierOf(exact(3_000), schemeOf('custom', own))?.name).toBe('小达人');
    expect(tierOf({ min: 2_999, max: 3_000 }, schemeOf('custom', own))).toBeUndefined();
    expect(schemeOf('custom').id).toBe('guide-1');
    expect(schemeOf('guide-3', own).id).toBe('guide-3');
  });
});

describe('curves', () => {
  const curves = BENCHMARKS.flatMap((b) =>
    Object.entries(b.curves).map(([id, curve]) => [`${b.id} ${id}`, curve] as const),
  );

  it.each(curves)('%s stays in 0–100 and never turns', (_name, curve) => {
    const value = fc.double({ min: 0, max: 1e6, noNaN: true });
    const rises = scoreOn(curve, 1e6) >= scoreOn(curve, 0);
    fc.assert(
      fc.property(value, value, fc.integer({ min: 1, max: 1e8 }), (a, b, followers) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((v) =>
          scoreOn(curve, v, followers),
        );
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
        if (rises) expect(high!).toBeGreaterThanOrEqual(low! - 1e-9);
        else expect(high!).toBeLessThanOrEqual(low! + 1e-9);
      }),
    );
  });

  it('measured quantiles are size-aware: the median creator of each size gets 50', () => {
    const curve = BENCHMARKS.find((b) => b.id === 'measured')!.curves['engagement-rate']!;
    expect(scoreOn(curve, 0.037, 2_500)).toBeCloseTo(50, 6);
    expect(scoreOn(curve, 0.007, 100_000)).toBeCloseTo(50, 6);
    expect(scoreOn(curve, 0.0255)).toBeCloseTo(50, 6);
  });

  it('every benchmark is dated and attributed, and grades known signals', () => {
    for (const { date, source, caution, curves: graded } of BENCHMARKS) {
      expect(date).toMatch(/^\d{4}-\d{2}$/u);
      expect(source.length).toBeGreaterThan(20);
      expect(caution.length).toBeGreaterThan(10);
      for (const id of Object.keys(graded)) expect(SIGNAL_IDS).toContain(id);
    }
  });
});

describe('the chosen yardstick', () => {
  const given = dossier({ notes: notes(12), creator: { followers: exact(50_000) } });
  const rated = (options: Parameters<typeof signal>[2]) =>
    signal(given, 'engagement-rate', options);

  it('changes the score and never the figure', () => {
    const [measured, guide] = [rated({}), rated({ benchmark: 'guide-2' })];
    expect(guide.value).toBe(measured.value);
    expect(guide.score).not.toBe(measured.score);
  });

  it('is the own cohort from eight creators on', () => {
    const cohort = { 'engagement-rate': [0.001, 0.002, 0.003, 0.004, 0.005, 0.02, 0.03, 0.04] };
    expect(rated({ benchmark: 'cohort', cohort }).score).toBe((100 * 5) / 8);
    const few = { 'engagement-rate': [0.001, 0.002] };
    expect(rated({ benchmark: 'cohort', cohort: few }).score).toBe(rated({}).score);
  });
});

describe('a cohort of saved creators', () => {
  it('holds scored values only', () => {
    const reports = [score(dossier({ notes: notes(12) })), score(dossier({ notes: notes(6) }))];
    expect(cohortOf(reports)['engagement-rate']).toEqual([(155 + 140) / 10_000]);
    expect(cohortOf([])).toEqual({});
  });
});
