import { describe, expect, it } from 'vitest';
import { createFormat } from '@/components/app/format';
import type { App } from '@/components/app/AppContext';
import { sortedRows } from '@/components/dashboard/shortlist/sorted';
import { DEFAULT_SETTINGS, exactly, type Sort } from '@/lib/model';
import { servicesWith } from './render';
import { rowWith } from './rows';

const app: App = { ...createFormat('en'), services: servicesWith(), settings: DEFAULT_SETTINGS };
const rows = [
  rowWith('1', '周屿', { creator: { followers: exactly(900) } }),
  rowWith('2', '阿岚'),
  rowWith('3', '第10间屋', { creator: { followers: exactly(12_000) } }),
  rowWith('4', '第9间屋', { creator: { followers: exactly(900) } }),
];
const ids = (sort: Sort | undefined) => sortedRows(rows, sort, app).map(({ id }) => id);

describe('the order of the table', () => {
  it('is the given one until a column is chosen, or one that is known', () => {
    expect(ids(undefined)).toEqual(['1', '2', '3', '4']);
    expect(ids({ column: 'of-a-later-version', descending: false })).toEqual(['1', '2', '3', '4']);
  });

  it('has what is not known last either way, and equals as they stood', () => {
    expect(ids({ column: 'followers', descending: false })).toEqual(['1', '4', '3', '2']);
    expect(ids({ column: 'followers', descending: true })).toEqual(['3', '1', '4', '2']);
  });

  it('is that of a Chinese dictionary for names, numbers by their value', () => {
    expect(ids({ column: 'creator', descending: false })).toEqual(['2', '4', '3', '1']);
  });
});
