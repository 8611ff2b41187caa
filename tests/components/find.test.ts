import { describe, expect, it } from 'vitest';
import { conditionsIn, filterFor, tidyFilters } from '@/components/dashboard/find/filter';
import { prepareSearch, searchFor } from '@/components/dashboard/find/search';
import type { Row } from '@/components/dashboard/rows';
import { DEFAULT_SETTINGS, exactly, type Filters } from '@/lib/model';
import { report } from './fixtures';
import { NOW } from './render';
import { rowWith } from './rows';

const DAY = 86_400_000;
const READINGS: Record<string, string[]> = { 林: ['lin'], 夏: ['xia'], 小: ['xiao'] };
const readings = (char: string) => READINGS[char] ?? [];
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id);

describe('searching', () => {
  const rows = [
    rowWith('1', '林夏的小厨房', {
      entry: { tags: ['Kitchen'], owner: 'Mei' },
      rest: { earlierNames: ['夏天'] },
    }),
    rowWith('2', 'ＮＡＮＡ研究所', {
      entry: { note: 'ask again in spring' },
      creator: { redId: '960218834' },
      rest: { listNames: ['Spring seeding'] },
    }),
  ];
  const found = (typed: string) => {
    const test = searchFor(typed, readings);
    return ids(test ? rows.filter(test) : rows);
  };

  it.each([
    ['小厨房', ['1']],
    ['kitchen', ['1']],
    ['nana', ['2']],
    ['spring ask', ['2']],
    ['960218', ['2']],
    ['mei', ['1']],
    ['seeding', ['2']],
    ['linxia', ['1']],
    ['lx', ['1']],
    ['lin xia', ['1']],
    ['xia kitchen', ['1']],
    ['夏天', ['1']],
    ['nobody', []],
    ['  ', ['1', '2']],
  ])('%s', (typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  it('finds by characters before the sounds are loaded', () => {
    const test = searchFor('小厨房', undefined)!;
    expect(ids(rows.filter(test))).toEqual(['1']);
    expect(rows.filter(searchFor('linxia', undefined)!)).toEqual([]);
  });

  it('sees an edit: nothing is remembered of an earlier version', () => {
    prepareSearch(rows, readings);
    const edited = { ...rows[0]!, entry: { ...rows[0]!.entry, note: 'autumn' } };
    expect(searchFor('autumn', readings)!(rows[0]!)).toBe(false);
    expect(searchFor('autumn', readings)!(edited)).toBe(true);
    const renamed = { ...rows[0]!, listNames: ['Winter'] };
    expect(searchFor('winter', readings)!(renamed)).toBe(true);
  });
});

describe('filtering', () => {
  const scored = rowWith('scored', 'a', {
    entry: { status: 'vetted', listIds: ['l1'], tags: ['x', 'y'], owner: 'Mei' },
    creator: { followers: exactly(20_000) },
    rest: {
      lastSeenAt: NOW - 3 * DAY,
      report: report([], { verdict: 'strong', confidence: 0.8, score: 80 }),
    },
  });
  const bare = rowWith('bare', 'b');
  const open = rowWith('open', 'c', {
    creator: { followers: { min: 10_000 } },
    rest: { lastSeenAt: NOW - 40 * DAY, report: report([], { confidence: 0.2 }) },
  });
  const rows = [scored, bare, open];
  const passing = (filters: Filters) => {
    const test = filterFor(filters, { settings: DEFAULT_SETTINGS, now: NOW });
    return ids(test ? rows.filter(test) : rows);
  };

  it.each<[string, Filters, string[]]>([
    ['nothing', {}, ['scored', 'bare', 'open']],
    ['an empty choice', { statuses: [], tags: [] }, ['scored', 'bare', 'open']],
    ['a status', { statuses: ['vetted', 'paid'] }, ['scored']],
    ['a list', { listIds: ['l1', 'l2'] }, ['scored']],
    ['a tag, any of them', { tags: ['y', 'z'] }, ['scored']],
    ['an owner', { owners: ['Mei'] }, ['scored']],
    ['a tier', { tiers: ['micro'] }, ['scored']],
    ['a verdict', { verdicts: ['strong'] }, ['scored']],
    ['comments that could not be judged', { levels: ['unknown'] }, ['scored', 'open']],
    ['confidence', { confidenceFrom: 0.5 }, ['scored']],
    ['followers that may be that many', { followersFrom: 30_000 }, ['open']],
    ['followers up to', { followersTo: 15_000 }, ['open']],
    ['recently seen', { seenWithinDays: 30 }, ['scored']],
    ['two parts at once', { statuses: ['vetted'], tags: ['nope'] }, []],
  ])('%s', (_, filters, expected) => {
    expect(passing(filters)).toEqual(expected);
  });

  it('counts conditions as people do', () => {
    expect(conditionsIn({})).toBe(0);
    expect(conditionsIn({ statuses: [], followersFrom: 1, followersTo: 2 })).toBe(1);
    expect(conditionsIn({ statuses: ['paid', 'agreed'], confidenceFrom: 0 })).toBe(2);
    expect(tidyFilters({ statuses: [], tags: ['x'] })).toEqual({ tags: ['x'] });
  });
});
