import type { List, Settings } from '@/lib/model';
import { joinNames, type CopiedCell } from '@/lib/shortlist';
import type { App } from '../../app/AppContext';
import { collect } from '../files/collect';
import { chosenKeys } from '../files/content-of';
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

/** Whether copying follows the table: unless the user chose other columns for their files. */
export function isOfTable(choice: Settings['exportColumns']['choice']): boolean {
  return choice === 'standard' || choice === 'visible';
}

interface Course {
  /** Creators read so far. */
  onProgress: (done: number) => void;
  signal: AbortSignal;
}

/**
 * The same creators with the columns that were chosen for files, read and scored anew.
 * @returns undefined when it was called off
 */
export async function copiedKeys(
  rows: readonly Row[],
  lists: readonly List[],
  columns: readonly string[],
  app: App,
  { onProgress, signal }: Course,
): Promise<{ head: string[]; rows: CopiedCell[][] } | undefined> {
  const keys = chosenKeys(app.settings.exportColumns, columns);
  const collected = await collect(rows, lists, app, onProgress, signal);
  if (!collected) return undefined;
  return {
    head: [...keys],
    rows: collected.map(({ row }) =>
      keys.map((key) => {
        const value = row[key];
        return Array.isArray(value) ? joinNames(value) : value;
      }),
    ),
  };
}
