import { strFromU8 } from 'fflate';

/*
 * Before a spreadsheet's reader sees a sheet: it makes a cell for every place up to the furthest that the
 * sheet names, so that one damaged or made-up address would take all of the memory, and no `catch` helps.
 */

/** The furthest row and column of an XLSX. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
/** Cells up to the furthest row and column: what a sheet of 10,000 creators needs, fiftyfold. */
const MOST_CELLS = 20_000_000;

/** In what is well formed, `<` stands nowhere but at the beginning of a tag. */
const TAG = /<(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/gu;
const PLACE = /\sr\s*=\s*["']([^"']*)["']/u;
const ADDRESS = /^(?<letters>[A-Z]{0,3})(?<row>\d{1,7})$/u;

/** Whether a part of an XLSX is no sheet, or one that names no place further out than any shortlist reaches. */
export function staysWithin(part: Uint8Array): boolean {
  const xml = strFromU8(part);
  // A sheet may lie anywhere in the file.
  if (!xml.includes('sheetData')) return true;
  if (xml.replace(TAG, '').includes('<')) return false;
  let [rows, columns] = [0, 0];
  for (const [tag] of xml.matchAll(TAG)) {
    const place = PLACE.exec(tag)?.[1];
    if (place === undefined) continue;
    const { letters = '', row } = ADDRESS.exec(place)?.groups ?? {};
    if (row === undefined) return false;
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnOf(letters));
  }
  return rows <= LAST_ROW && columns <= LAST_COLUMN && rows * columns <= MOST_CELLS;
}

/** A is 1, Z is 26, AA is 27; no letters are 0. */
function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
