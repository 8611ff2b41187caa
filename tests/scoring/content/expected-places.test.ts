import { describe, expect, it } from 'vitest';
import { besideExpected, expectationOf, type PlacesElsewhere } from '@/lib/scoring';
import { ORDINARY_PLACES } from '@/lib/scoring/benchmarks/ordinary-places';
import { wilson } from '@/lib/scoring/statistics';

const place = (name: string, hits: number, n: number) => ({
  place: name,
  n: hits,
  value: hits / n,
  ...wilson(hits, n),
});
const others = (people: number, creators: number): PlacesElsewhere => ({
  counts: new Map([['四川', people / 2]]),
  people,
  notes: 9,
  creators,
});

describe('where the expectation comes from', () => {
  it('is the user’s other creators once enough of their commenters were read', () => {
    const { source, people, creators, shareOf } = expectationOf(others(200, 3));
    expect([source, people, creators]).toEqual(['others', 200, 3]);
    expect(shareOf('四川')).toBe(0.5);
    expect(shareOf('青海')).toBe(0);
  });

  it.each([undefined, others(198, 3), others(4_000, 2)])('is the measured sample else', (few) => {
    const { source, people, date, shareOf } = expectationOf(few);
    expect([source, people, date]).toEqual(['measured', 5_146, '2025-10']);
    expect(shareOf('广东')).toBe(0.136);
    expect(shareOf('青海')).toBeUndefined();
    expect(shareOf('constructor')).toBeUndefined();
  });

  it('measured shares are shares', () => {
    const all = Object.values(ORDINARY_PLACES.shares);
    expect(all.reduce((sum, share) => sum + share, 0)).toBeLessThan(1);
    expect(Math.min(...all)).toBeGreaterThan(0);
  });
});

describe('places beside the expectation', () => {
  const stands = (name: string, hits: number, n: number) =>
    besideExpected([place(name, hits, n)], expectationOf(undefined))[0]!.stands;

  it.each([
    // One place far beyond what notes vary by.
    ['山西', 60, 100, 'above'],
    // A note that draws its own region is ordinary.
    ['广东', 25, 100, 'within'],
    // So is anything that a few people may show by chance.
    ['山西', 3, 20, 'within'],
    ['广东', 4, 1_000, 'below'],
    ['青海', 60, 100, 'unknown'],
  ])('%s with %i of %i stands %s', (name, hits, n, where) => {
    expect(stands(name, hits, n)).toBe(where);
  });

  it('says nothing expected of a place that is not known', () => {
    const [unknown] = besideExpected([place('青海', 60, 100)], expectationOf(undefined));
    expect(unknown).not.toHaveProperty('expected');
  });
});
