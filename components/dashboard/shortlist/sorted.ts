import type { Sort } from '@/lib/model';
import type { App } from '../../app/AppContext';
import type { Row } from '../rows';
import { COLUMNS } from './columns';

/** Names in the order of a Chinese dictionary; made once, because making one takes long. */
const byName = new Intl.Collator('zh-Hans-CN', { numeric: true });

type Value = number | string;

function compared(a: Value, b: Value): number {
  if (typeof a === 'string' && typeof b === 'string') return byName.compare(a, b);
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * All rows in the wanted order; as they stand, latest added first, without one. What is not known comes
 * last, either way, and equals stay as they stood. What a row is sorted by is worked out once a row.
 */
export function sortedRows(rows: readonly Row[], sort: Sort | undefined, app: App): readonly Row[] {
  const spec = sort && COLUMNS.get(sort.column);
  if (!spec) return rows;
  const known: { row: Row; value: Value }[] = [];
  const unknown: Row[] = [];
  for (const row of rows) {
    const value = spec.order(row, app);
    if (value === undefined) unknown.push(row);
    else known.push({ row, value });
  }
  const way = sort.descending ? -1 : 1;
  known.sort((a, b) => way * compared(a.value, b.value));
  return [...known.map(({ row }) => row), ...unknown];
}
