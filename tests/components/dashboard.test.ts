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
    );
    expect(followers).toEqual({ min: 10_005 });
  });
});
