import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bootstrapInterval,
  median,
  medianInterval,
  medianRanks,
  poissonInterval,
  quantile,
  robustDispersion,
  seededStream,
  seedOf,
  wilson,
} from '@/lib/scoring/statistics';

const numbers = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), {
  minLength: 1,
  maxLength: 80,
});
const up = (values: number[]) => [...values].sort((a, b) => a - b);

describe('median and quantiles', () => {
  it.each([
    [[3], 3],
    [[9, 1, 4], 4],
    [[9, 1, 4, 2], 3],
    [[10, 9, 100], 10],
  ])('the median of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('quantiles interpolate linearly and keep infinite ends apart', () => {
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
    expect(quantile([1, 2, Infinity], 0.5)).toBe(2);
    expect(quantile([1, Infinity, Infinity], 1)).toBe(Infinity);
  });

  it('an impossible question is a programmer fault', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
    expect(() => quantile([1], 1.5)).toThrow(RangeError);
  });
});

describe('the interval of a median', () => {
  it('takes exact ranks where they reach the level exactly, and lies between neighbours elsewhere', () => {
    // n = 6: the range covers 1 − 2 / 64 = 96.9 %, the next pair 78 %.
    expect(medianRanks(6, 0.96875)).toEqual({ rank: 1, share: 0 });
    const { rank, share } = medianRanks(6, 0.95);
    expect(rank).toBe(1);
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(1);
  });

  it('is the whole range below six values', () => {
    expect(medianInterval([1, 2, 3, 4, 5], [1, 2, 3, 4, 5])).toEqual({ low: 1, high: 5 });
  });

  it('holds the median, and never loses by wider ends', () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: 0, max: 1e6, noNaN: true }), (values, blur) => {
        const lows = up(values);
        const sharp = medianInterval(lows, lows);
        expect(sharp.low).toBeLessThanOrEqual(median(values));
        expect(sharp.high).toBeGreaterThanOrEqual(median(values));
        const dull = medianInterval(
          lows.map((v) => v - blur),
          lows.map((v) => v + blur),
        );
        expect(dull.low).toBeLessThanOrEqual(sharp.low);
        expect(dull.high).toBeGreaterThanOrEqual(sharp.high);
      }),
    );
  });

  it('works for a hundred thousand values', () => {
    const many = Array.from({ length: 100_001 }, (_, i) => i);
    const { low, high } = medianInterval(many, many);
    // ±1.96 · √n / 2 ranks around the middle; the level asked for is a little above 95 %.
    expect(50_000 - low).toBeGreaterThan(300);
    expect(50_000 - low).toBeLessThan(330);
    expect(high - 50_000).toBeCloseTo(50_000 - low, 6);
  });
});

describe('shares and counts', () => {
  it.each([
    [3, 20, 0.0524, 0.3604],
    [20, 100, 0.1334, 0.2888],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
  ])('Wilson of %d in %d', (hits, n, low, high) => {
    expect(wilson(hits, n).low).toBeCloseTo(low, 4);
    expect(wilson(hits, n).high).toBeCloseTo(high, 4);
  });

  it.each([
    [0, 0, 3.689],
    [5, 1.623, 11.668],
    [20, 12.217, 30.888],
  ])('Poisson of %d lies near the exact interval', (count, low, high) => {
    expect(poissonInterval(count).low).toBeCloseTo(low, 1);
    expect(poissonInterval(count).high).toBeCloseTo(high, 1);
  });
});

describe('resampling', () => {
  it('gives the same interval in any order, on every run', () => {
    const figure = ([drawn]: number[][]) => robustDispersion(drawn!);
    const once = bootstrapInterval([[1, 5, 9, 30, 2, 8, 7]], figure);
    expect(bootstrapInterval([[30, 9, 8, 7, 5, 2, 1]], figure)).toEqual(once);
    expect(once!.low).toBeLessThan(once!.high);
  });

  it('gives nothing when most resamples have no figure', () => {
    expect(bootstrapInterval([[0, 0, 0]], ([drawn]) => robustDispersion(drawn!))).toBeUndefined();
  });

  it('streams are even enough and depend on their seed', () => {
    const next = seededStream(seedOf([1, 2, 3]));
    const drawn = Array.from({ length: 20_000 }, next);
    expect(drawn.reduce((a, b) => a + b) / drawn.length).toBeCloseTo(0.5, 1);
    expect(seedOf([1, 2, 3])).not.toBe(seedOf([1, 2, 4]));
  });
});
