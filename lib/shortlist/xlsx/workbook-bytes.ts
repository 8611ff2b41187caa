import { strToU8, zipSync } from 'fflate';
import type { Sheet } from './sheet-xml';
import { STYLES, workbookParts } from './workbook-parts';

/** The same rows give the same bytes: no clock. 1980 is the first year that a ZIP can name. */
const EARLIEST_IN_ZIP = new Date(1980, 0, 2);

/** A workbook has at least one sheet, with at least one cell. */
const BLANK: Sheet = { name: 'Empty', widths: [10], rows: [[{ value: '', style: STYLES.text }]] };

/**
 * The bytes of an .xlsx file. Packed in one go, without workers: an extension page may not start one
 * from a blob.
 */
export function workbookOf(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const parts = workbookParts(sheets.length > 0 ? sheets : [BLANK]);
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime: EARLIEST_IN_ZIP }));
}
