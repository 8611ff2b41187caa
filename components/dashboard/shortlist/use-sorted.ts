import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Sort } from '@/lib/model';
import { useApp } from '../../app/AppContext';
import type { Row } from '../rows';
import { COLUMNS, NAME_COLUMN } from './columns';

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic },
});
const helper = createColumnHelper<typeof features, Row>();

/** Names in the order of a Chinese dictionary; made once, because making one takes long. */
const byName = new Intl.Collator('zh-Hans-CN', { numeric: true });

/**
 * All rows in the wanted order; latest added first without one. What is not known comes last, either
 * way. Sorting comes before filtering, so that a search does not sort again.
 */
export function useSorted(rows: Row[], sort: Sort | undefined): readonly Row[] {
  const app = useApp();
  const spec = sort && COLUMNS.get(sort.column);
  const columns = useMemo(
    () =>
      helper.columns([
        helper.accessor((row) => spec?.order(row, app), {
          id: spec?.id ?? NAME_COLUMN,
          sortUndefined: 'last',
          sortFn: (a, b, id) => {
            const [left, right] = [a.getValue(id), b.getValue(id)];
            if (typeof left === 'string' && typeof right === 'string') {
              return byName.compare(left, right);
            }
            return sortFn_basic(a, b, id);
          },
        }),
      ]),
    [spec, app],
  );
  const sorting = useMemo(
    () => (spec ? [{ id: spec.id, desc: sort?.descending ?? false }] : []),
    [spec, sort?.descending],
  );
  const table = useTable({
    features,
    columns,
    data: rows,
    state: { sorting },
    getRowId: (row) => row.id,
  });
  const sorted = table.getRowModel().rows;
  return useMemo(() => sorted.map(({ original }) => original), [sorted]);
}
