import { describe, expect, it } from 'vitest';
import { totalsOf } from '@/components/dashboard/campaigns/totals';
import { hashOf, placeOf } from '@/components/dashboard/routes';
import { rowsOf, type Row } from '@/components/dashboard/rows';
import { tierOf } from '@/lib/scoring';
import { ENTRY } from './fixtures';

function row(
  id: string,
  nickname: string,
  rest: Partial<Row['entry']> = {},
  followers?: Row['creator']['followers'],
): Row {
  return {
    id,
    entry: { ...ENTRY, creatorId: id, ...rest },
    creator: { id, nickname, ...(followers && { followers }) },
    listNames: [],
    lastSeenAt: undefined,
    report: undefined,
  };
}

describe('the address of a page', () => {
  it('reads back what it writes', () => {
    expect(placeOf(hashOf('shortlist', 'a/b'))).toEqual({ route: 'shortlist', rest: ['a/b'] });
    expect(placeOf('#/how-scores-work')).toEqual({ route: 'how-scores-work', rest: [] });
  });

  it.each(['', '#', '#/nowhere', '#/%E0%A4%A', '#/creator', '#/creator/'])(
    'takes %s for the shortlist',
    (hash) => {
      expect(placeOf(hash)).toEqual({ route: 'shortlist', rest: [] });
    },
  );
});

describe('the rows', () => {
  it('shows an entry whose creator was never seen here', () => {
    const [only] = rowsOf([{ ...ENTRY, listIds: ['gone'] }], new Map(), [], new Map());
    expect(only).toMatchObject({
      listNames: [],
      lastSeenAt: undefined,
      creator: { id: ENTRY.creatorId },
    });
  });
});

describe('the totals of a campaign', () => {
  const tier = (followers: Row['creator']['followers']) => tierOf(followers)?.name;

  it('sums ranges as ranges and says for how many a figure is missing', () => {
    const totals = totalsOf(
      [
        row('1', 'a', { quoteCny: 500 }, { min: 12_500, max: 13_499 }),
        row('2', 'b', {}, { min: 100, max: 100 }),
        row('3', 'c'),
      ],
      tier,
      null,
    );
    expect(totals).toMatchObject({
      followers: { min: 12_600, max: 13_599 },
      withoutFollowers: 1,
      quotes: 500,
      withoutQuote: 2,
    });
  });

  it('has no upper end as soon as one member has none', () => {
    const { followers } = totalsOf(
      [row('1', 'a', {}, { min: 10_000 }), row('2', 'b', {}, { min: 5, max: 5 })],
      tier,
      null,
    );
    expect(followers).toEqual({ min: 10_005 });
  });

  it('takes quotes in the user’s own money by their rate, and those without a rate apart', () => {
    const members = [
      row('1', 'a', { quoteCny: 500 }),
      row('2', 'b', { quoteOwn: { amount: 100, currency: 'EUR' } }),
      row('3', 'c', { quoteOwn: { amount: 70, currency: 'USD' } }),
      row('4', 'd'),
    ];
    const rate = { currency: 'EUR', cnyPer: 8, asOf: '2026-11-01' };
    expect(totalsOf(members, tier, rate)).toMatchObject({
      quotes: 1_300,
      otherQuotes: new Map([['USD', 70]]),
      withoutQuote: 1,
    });
    const none = totalsOf(members.slice(1), tier, null);
    expect(none.quotes).toBeUndefined();
    expect([...none.otherQuotes.values()]).toEqual([100, 70]);
  });
});
