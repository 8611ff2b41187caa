import type { CopiedCell } from '@/lib/shortlist';
import type { App } from '../../app/AppContext';
import type { Row } from '../rows';
import { columnsOf, type ColumnSpec } from '../shortlist/columns';

/** Whole numbers as they are; of fractions six digits tell more than any figure knows. */
const tidy = (value: number | undefined): number | undefined =>
  value === undefined || Number.isInteger(value) ? value : Number(value.toPrecision(6));

function cellsOf(column: ColumnSpec, row: Row, app: App): CopiedCell[] {
  if (column.figure) {
    const { value, low, high, n } = column.figure(row, app) ?? {};
    return [tidy(value), tidy(low), tidy(high), n];
  }
  const value = column.copied ? column.copied(row, app) : column.order(row, app);
  return [typeof value === 'number' ? tidy(value) : value];
}

/** The chosen columns of some creators: numbers as numbers, intervals in columns of their own. */
export function copiedRows(
  rows: readonly Row[],
  columns: readonly string[],
  app: App,
): { head: string[]; rows: CopiedCell[][] } {
  const specs = columnsOf(columns);
  const head = specs.flatMap((column) => {
    const name = column.name(app);
    return column.figure
      ? [name, app.t('copy.low', { name }), app.t('copy.high', { name }), app.t('copy.n', { name })]
      : [name];
  });
  return { head, rows: rows.map((row) => specs.flatMap((column) => cellsOf(column, row, app))) };
}
