import Papa from 'papaparse';
import { cellText } from './cell-text';
import { HEADERS, type Cell } from './columns';
import type { AnyColumnKey, FullRow } from './figure-columns';
import { runsOf, textOf, type Piece } from './pieces';

/** Excel takes a CSV for UTF-8 only when it begins with this. */
export const BOM = '\uFEFF';

const BREAK = '\r\n';

/** Rows under named columns as RFC 4180 text: BOM, CRLF, one header row. */
export function* csvOf<T>(
  fields: readonly string[],
  rows: readonly T[],
  cellsOf: (row: T) => readonly (Cell | undefined)[],
): Generator<Piece> {
  // Without rows Papa ends the header with a line break by itself.
  yield {
    data: BOM + Papa.unparse({ fields: [...fields], data: [] }, { newline: BREAK }),
    share: 0,
  };
  for (const [run, share] of runsOf(rows)) {
    const data = run.map((row) => cellsOf(row).map(cellText));
    yield { data: Papa.unparse(data, { newline: BREAK }) + BREAK, share };
  }
}

/** The export as CSV, one row per creator, in pieces. See `toCsv`. */
export function csvPieces(
  rows: readonly FullRow[],
  keys: readonly AnyColumnKey[] = HEADERS,
): Generator<Piece> {
  return csvOf(keys, rows, (row) => keys.map((key) => row[key]));
}

/**
 * The export as RFC 4180 text: BOM, CRLF, one header row, one row per creator.
 * @param keys columns to write, in this order; the standard ones unless the user chose.
 */
export function toCsv(rows: readonly FullRow[], keys: readonly AnyColumnKey[] = HEADERS): string {
  return textOf(csvPieces(rows, keys));
}
