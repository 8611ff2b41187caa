import { describe, expect, it } from 'vitest';
import { copiedRows } from '@/components/dashboard/bulk/copied-rows';
import { selectionAfter } from '@/components/dashboard/bulk/selection';
import { moved } from '@/components/dashboard/look/ColumnChooser';
import { createFormat } from '@/components/app/format';
import { DEFAULT_SETTINGS, exactly } from '@/lib/model';
import { report, signal } from './fixtures';
import { servicesWith } from './render';
import { rowWith } from './rows';

describe('the selection', () => {
  const shown = ['a', 'b', 'c', 'd', 'e'];

  it('takes and leaves one', () => {
    const one = selectionAfter(new Set(), 'b', true, shown);
    expect([...one]).toEqual(['b']);
    expect([...selectionAfter(one, 'b', false, shown)]).toEqual([]);
  });

  it('goes from the box touched last to this one, either way', () => {
    expect([...selectionAfter(new Set(['a']), 'd', true, shown, 'b')]).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
    expect([...selectionAfter(new Set(shown), 'b', false, shown, 'd')]).toEqual(['a', 'e']);
  });

  it('is this one alone when the other has gone from view', () => {
    expect([...selectionAfter(new Set(), 'c', true, shown, 'gone')]).toEqual(['c']);
  });
});

it('an item is moved to its place, and stays where there is no such place', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(moved(['a', 'b'], 0, 5)).toEqual(['a', 'b']);
});

describe('copied rows', () => {
  const app = { ...createFormat('en'), settings: DEFAULT_SETTINGS, services: servicesWith() };

  it('give numbers as numbers and intervals in columns of their own', () => {
    const row = rowWith('1', '=SUM(A1)', {
      entry: { tags: ['x', 'y'], status: 'vetted', quoteCny: 900 },
      creator: { followers: { min: 12_500, max: 13_499, shown: '1.3万' } },
      rest: {
        report: report([
          signal('engagement-rate', {
            outcome: 'scored',
            value: 0.03123456789,
            low: 0.02,
            high: 0.04,
            n: 14,
          }),
        ]),
      },
    });
    const { head, rows } = copiedRows(
      [row],
      ['engagement-rate', 'followers', 'status', 'tags', 'quote', 'owner'],
      app,
    );
    expect(head.slice(0, 5)).toEqual([
      'Creator',
      'Engagement rate',
      'Engagement rate, low',
      'Engagement rate, high',
      'Engagement rate, n',
    ]);
    expect(rows).toEqual([
      [
        '=SUM(A1)',
        0.0312346,
        0.02,
        0.04,
        14,
        12_999.5,
        12_500,
        13_499,
        undefined,
        'Vetted',
        'x; y',
        900,
        undefined,
      ],
    ]);
  });

  it('leave empty what was not seen', () => {
    const row = rowWith('1', 'a', { creator: { followers: exactly(0) } });
    const { rows } = copiedRows([row], ['engagement-rate', 'followers', 'seen'], app);
    expect(rows[0]).toEqual([
      'a',
      undefined,
      undefined,
      undefined,
      undefined,
      0,
      0,
      0,
      undefined,
      undefined,
    ]);
  });
});
