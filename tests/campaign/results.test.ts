import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  costOver,
  interactionsOf,
  liftsOf,
  measureProblems,
  measureValueIn,
  overAreas,
  ranksOf,
  sumsOf,
  totalsOfLog,
} from '@/lib/campaign';
import { exactly, type Measure } from '@/lib/model';

let n = 0;
const measure = (part: Partial<Measure>): Measure => ({
  ...{ id: `m${++n}`, listId: 'l', updatedAt: '', fieldTimes: {}, source: 'Pugongying' },
  createdAt: new Date(n).toISOString(),
  ...part,
});

describe('a figure that is typed', () => {
  it.each([
    ['12,300', 'impressions', 12_300],
    ['1.2万', 'reads', 12_000],
    ['3.4%', 'click-rate', 0.034],
    ['#3', 'search-rank', 3],
    ['99.5', 'spend', 99.5],
    ['0', 'orders', 0],
  ] as const)('%s as %s', (text, metric, value) => {
    expect(measureValueIn(text, metric)).toEqual({ ok: true, value });
  });

  it.each([
    ['-5', 'spend', 'negative'],
    ['12.5', 'reads', 'whole'],
    ['0', 'search-rank', 'rank'],
    ['1.5', 'search-rank', 'rank'],
    ['3.4', 'click-rate', 'share'],
    ['340%', 'click-rate', 'share'],
    ['5%', 'reads', 'not-share'],
    ['many', 'reads', 'unreadable'],
  ] as const)('%s is no %s: %s', (text, metric, problem) => {
    expect(measureValueIn(text, metric)).toEqual({ ok: false, problem });
  });

  it('is nothing when nothing was typed', () => {
    expect(measureValueIn('  ', 'reads')).toEqual({ ok: true, value: undefined });
  });
});

it('an entry needs a value, a day that has come, and a source; a span begins before it ends', () => {
  const problems = (part: Partial<Measure>) =>
    measureProblems(
      { metric: 'reads', value: 1, on: '2026-11-20', source: 'x', ...part },
      '2026-11-21',
    );
  expect(problems({})).toEqual([]);
  expect(problems({ on: '2026-11-22' })).toEqual([{ field: 'on', problem: 'in-future' }]);
  expect(problems({ since: '2026-11-21' })).toEqual([
    { field: 'since', problem: 'since-after-on' },
  ]);
  expect(problems({ value: undefined, source: undefined }).map(({ field }) => field)).toEqual([
    'value',
    'source',
  ]);
});

describe('the log', () => {
  const total = (...log: Measure[]) => totalsOfLog(log, 'CNY', { currency: 'EUR', cnyPer: 8 });

  it('adds spans up, takes the latest state of one thing, and keeps areas apart', () => {
    const { of } = total(
      measure({
        area: 'feed',
        metric: 'impressions',
        value: 100,
        since: '2026-11-01',
        on: '2026-11-07',
      }),
      measure({
        area: 'feed',
        metric: 'impressions',
        value: 50,
        since: '2026-11-08',
        on: '2026-11-14',
      }),
      measure({ area: 'creator', metric: 'reads', value: 900, on: '2026-11-10' }),
      measure({ area: 'creator', metric: 'reads', value: 1_400, on: '2026-11-17' }),
      measure({ area: 'creator', metric: 'reads', value: 30, on: '2026-11-12', creatorId: 'c' }),
    );
    expect(of.feed.impressions).toEqual({ value: 150, n: 2, on: '2026-11-14' });
    expect(of.creator.reads).toEqual({ value: 1_430, n: 2, on: '2026-11-17' });
    expect(of.search).toEqual({});
  });

  it('turns money over by the user’s rate, and counts apart what has none', () => {
    const totals = total(
      measure({ area: 'feed', metric: 'spend', value: 10, currency: 'EUR', on: '2026-11-10' }),
      measure({ area: 'search', metric: 'spend', value: 20, on: '2026-11-10' }),
      measure({ area: 'search', metric: 'spend', value: 5, currency: 'USD', on: '2026-11-11' }),
    );
    expect(overAreas(totals, 'spend')).toMatchObject({ value: 100, n: 2 });
    expect(totals.withoutRate).toBe(1);
    expect(overAreas(totals, 'sales')).toBeUndefined();
  });

  it('shows where search stood, first and last, by term', () => {
    const rank = (value: number, on: string, term: string) =>
      measure({ area: 'search', metric: 'search-rank', value, on, term });
    const ranks = ranksOf([
      rank(4, '2026-11-17', '手冲壶'),
      rank(18, '2026-11-01', '手冲壶'),
      rank(7, '2026-11-09', '露营杯'),
    ]);
    expect(ranks.map(({ term, first, last }) => [term, first.value, last.value])).toEqual([
      ['手冲壶', 18, 4],
      ['露营杯', 7, 7],
    ]);
  });
});

describe('what the notes got', () => {
  it('adds up as it was shown: unseen is not 0, open ends stay open', () => {
    const notes = [
      { likes: exactly(100), saves: exactly(20), comments: exactly(5) },
      { likes: { min: 12_500, max: 13_499 }, saves: exactly(30), comments: exactly(10) },
      { likes: { min: 10_000 } },
    ];
    expect(sumsOf(notes)).toEqual({
      likes: { low: 22_600, n: 3 },
      saves: { low: 50, high: 50, n: 2 },
      comments: { low: 15, high: 15, n: 2 },
    });
    expect(interactionsOf(notes)).toEqual({ low: 12_665, high: 13_664, n: 2 });
    expect(interactionsOf([{ likes: exactly(1) }])).toBeUndefined();
  });

  it('costs what the range allows, and nothing is said of a sum that may be all or nothing', () => {
    expect(costOver(100, { low: 0, high: 50, n: 1 })).toEqual({ value: 4, low: 2, n: 1 });
    expect(costOver(100, { low: 10, n: 1 })).toBeUndefined();
    const sum = fc
      .tuple(fc.nat(1e6), fc.nat(1e6))
      .map(([low, more]) => ({ low, high: low + more + 1, n: 3 }));
    fc.assert(
      fc.property(fc.nat(1e7), sum, (money, of) => {
        const { low, value, high = Infinity } = costOver(money, of)!;
        expect(low).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(high);
      }),
    );
  });
});

it('searches for the brand are held against the first entry: spans by the day, states as they are', () => {
  const searches = (part: Partial<Measure>) => measure({ metric: 'brand-searches', ...part });
  const before = searches({ value: 100, since: '2026-11-01', on: '2026-11-10' });
  const after = searches({ value: 100, since: '2026-11-11', on: '2026-11-15' });
  expect(liftsOf([after, before])).toEqual([{ term: '', first: before, last: after, rise: 1 }]);
  const state = searches({ value: 40, on: '2026-11-01', term: '手作' });
  const fallen = searches({ value: 30, on: '2026-11-09', term: '手作' });
  expect(liftsOf([state, fallen])[0]?.rise).toBeCloseTo(-0.25);
  // A state and a span cannot be compared, nor can anything with nothing.
  expect(liftsOf([state, { ...after, term: '手作' }])[0]).not.toHaveProperty('rise');
  expect(liftsOf([{ ...state, value: 0 }, fallen])[0]).not.toHaveProperty('rise');
  expect(liftsOf([state])).toEqual([{ term: '手作', first: state, last: state }]);
});
