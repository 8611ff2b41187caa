import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countScale, linearScale, roundStep, timeScale } from '@/components/charts/scale';

const DAY = 86_400_000;

describe('an even axis', () => {
  it.each([
    [0, 9, [0, 2, 4, 6, 8, 10]],
    [12_300, 12_950, [12_200, 12_400, 12_600, 12_800, 13_000]],
    [0, 0.031, [0, 0.01, 0.02, 0.03, 0.04]],
  ])('from %d to %d is marked at round values', (from, to, ticks) => {
    expect(linearScale(from, to).ticks).toEqual(ticks);
  });

  it('gives a single value room', () => {
    const scale = linearScale(7, 7, { whole: true });
    expect(scale.ticks.length).toBeGreaterThan(1);
    expect(scale.at(7)).toBeLessThan(1);
  });

  it('holds every value, in order, with at most one mark more than asked at each end', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
        (from, span) => {
          const to = from + span;
          fc.pre(to > from * (1 + 1e-9));
          const { at, ticks } = linearScale(from, to);
          expect(at(from)).toBeLessThanOrEqual(at(to));
          expect(ticks[0]!).toBeLessThanOrEqual(from * (1 + 1e-9));
          expect(ticks.at(-1)!).toBeGreaterThanOrEqual(to * (1 - 1e-9));
          expect(ticks.length).toBeLessThanOrEqual(7);
        },
      ),
    );
  });
});

describe('an axis of counts', () => {
  it.each([
    [0, 0, [0, 1, 2, 5, 10]],
    [640, 0, [0, 10, 30, 100, 300, 1_000]],
    [640, 120, [100, 200, 500, 1_000]],
    [2_300_000, 0, [0, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000]],
    [500, 500, [200, 500]],
  ])('up to %d from %d', (most, least, ticks) => {
    expect(countScale(most, least).ticks).toEqual(ticks);
  });

  it('holds every count between least and most, in order', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e9), fc.nat(1e9), (a, b, c) => {
        const [least, middle, most] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
        const { at, ticks } = countScale(most, least);
        expect(at(least)).toBeLessThanOrEqual(at(middle));
        expect(at(middle)).toBeLessThanOrEqual(at(most));
        if (most > least && most > 10) expect(at(most)).toBeGreaterThan(at(least));
        expect(ticks.at(-1)!).toBeGreaterThanOrEqual(most);
        expect(ticks[0]!).toBeLessThanOrEqual(least);
        expect(ticks.length).toBeLessThanOrEqual(12);
      }),
    );
  });
});

describe('a time axis', () => {
  it('is marked at starts of days of its zone', () => {
    const beijing = 8 * 3_600_000;
    const from = Date.UTC(2026, 10, 1, 3);
    const { ticks, step } = timeScale(from, from + 4 * DAY, beijing);
    expect(step).toBe(DAY);
    expect(ticks.map((at) => new Date(at).toISOString().slice(11, 16))).toEqual([
      '16:00',
      '16:00',
      '16:00',
      '16:00',
    ]);
  });

  it('puts a single moment in the middle', () => {
    expect(timeScale(1e12, 1e12, 0).at(1e12)).toBe(0.5);
  });

  it('never has more marks than asked, and all of them inside', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 * DAY }), (span) => {
        const { ticks } = timeScale(1e12, 1e12 + span, 0, 5);
        expect(ticks.length).toBeLessThanOrEqual(6);
        for (const at of ticks) expect(at >= 1e12 && at <= 1e12 + Math.max(span, 6e5)).toBe(true);
      }),
    );
  });
});

describe('a round step', () => {
  it.each([
    [10, 5, 2],
    [100, 5, 20],
    [0.04, 5, 0.01],
    [7, 3, 2.5],
  ])('of %d in %d', (span, most, step) => {
    expect(roundStep(span, most)).toBeCloseTo(step, 12);
  });
});
