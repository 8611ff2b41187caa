import { xmlText } from './xml-text';

export interface SheetCell {
  value: string | number | undefined;
  /** Index into the styles of workbook-parts.ts. */
  style: number;
}

export interface Sheet {
  name: string;
  /** Width of each column, in characters. */
  widths: readonly number[];
  /** Stays in view and carries the filter buttons. */
  header: readonly SheetCell[];
  /** How many rows follow it. */
  size: number;
  /** Those from one place up to another: made when they are written. */
  rows: (from: number, to: number) => readonly (readonly SheetCell[])[];
}

/** Rows that are written together. */
export const ROWS_AT_ONCE = 200;

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * One worksheet, piece by piece. Text is written as inline strings, numbers as numbers, and nothing ever
 * as a formula (`<f>`): a spreadsheet shows "=1+1" and does not run it.
 */
export function* sheetXml({ header, size, rows, widths }: Sheet): Generator<string> {
  const last = cellName(size, Math.max(widths.length, 1) - 1);
  const columns = widths
    .map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  yield (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${NAMESPACE}">` +
    '<sheetViews><sheetView workbookViewId="0">' +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    `</sheetView></sheetViews><cols>${columns}</cols><sheetData>${rowXml(header, 0)}`
  );
  for (let from = 0; from < size; from += ROWS_AT_ONCE) {
    const some = rows(from, Math.min(size, from + ROWS_AT_ONCE));
    yield some.map((row, i) => rowXml(row, from + i + 1)).join('');
  }
  yield `</sheetData><autoFilter ref="A1:${last}"/></worksheet>`;
}

function rowXml(row: readonly SheetCell[], r: number): string {
  return `<row r="${r + 1}">${row.map((cell, c) => cellXml(cell, r, c)).join('')}</row>`;
}

function cellXml({ value, style }: SheetCell, row: number, column: number): string {
  const place = `r="${cellName(row, column)}" s="${style}"`;
  if (value === undefined) return '';
  if (typeof value === 'number') return `<c ${place}><v>${value}</v></c>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
}

/** A1, B1, … Z1, AA1: both counted from 0. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
