import Papa from 'papaparse';
import { cellText } from './cell-text';
import { COLUMNS, HEADERS, type ColumnKey, type ExportRow } from './columns';

/** Excel takes a CSV for UTF-8 only when it begins with this. */
export const BOM = '\uFEFF';

/**
 * The export as RFC 4180 text: BOM, CRLF, one header row, one row per creator.
 * @param keys columns to write, in this order; all of them unless the user chose.
 */
export function toCsv(rows: readonly ExportRow[], keys: readonly ColumnKey[] = HEADERS): string {
  const data = rows.map((row) => keys.map((key) => cellText(row[key])));
  const lines = Papa.unparse({ fields: [...keys], data }, { newline: '\r\n' });
  // Without rows Papa ends the header with a line break by itself.
  return BOM + lines + (rows.length > 0 ? '\r\n' : '');
}

/** Columns in the order of the contract, for a chooser that starts from a subset. */
export function inOrder(keys: ReadonlySet<ColumnKey>): ColumnKey[] {
  return COLUMNS.map((column) => column.key).filter((key) => keys.has(key));
}
