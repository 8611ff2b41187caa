import { joinNames } from '../cell-text';
import { HEADERS, type Cell, type CellType } from '../columns';
import { ALL_COLUMNS, type AnyColumnKey, type FullRow } from '../figure-columns';
import { NOTE_DEFINITIONS, notesSheet, type NoteLine } from '../note-lines';
import { courseSheets, type CampaignCourse } from '../campaign-results';
import { bytesOf, type Piece } from '../pieces';
import { briefSheet, campaignSheet, type CampaignLines } from './campaign-sheet';
import type { Sheet, SheetCell } from './sheet-xml';
import { rightsSheet, type RightsRecord } from '../rights-records';
import { workbookPieces } from './workbook-bytes';
import { STYLES } from './workbook-parts';

const STYLE_OF: Record<CellType, number> = {
  text: STYLES.text,
  names: STYLES.text,
  whole: STYLES.whole,
  rate: STYLES.rate,
  ratio: STYLES.ratio,
  number: STYLES.number,
  time: STYLES.time,
};
const WIDTH_OF: Record<CellType, number> = {
  text: 20,
  names: 20,
  whole: 12,
  rate: 12,
  ratio: 12,
  number: 12,
  time: 17,
};

/** Days from the spreadsheets' day 0 to 1970. */
const DAYS_BEFORE_EPOCH = 25_569;
const DAY_MS = 86_400_000;

/** What stands on sheets of its own beside the creators; a sheet without lines is left out. */
export interface Beside {
  notes?: readonly NoteLine[] | undefined;
  campaigns?: readonly CampaignLines[] | undefined;
  courses?: readonly CampaignCourse[] | undefined;
  rights?: readonly RightsRecord[] | undefined;
}

/** The export as a spreadsheet, piece by piece. See `toXlsx`. */
export function xlsxPieces(
  rows: readonly FullRow[],
  keys: readonly AnyColumnKey[] = HEADERS,
  { notes = [], campaigns = [], courses = [], rights = [] }: Beside = {},
): Generator<Piece> {
  const columns = keys.map((key) => ALL_COLUMNS.find((column) => column.key === key)!);
  const shortlist: Sheet = {
    name: 'Shortlist',
    widths: columns.map(({ type }) => WIDTH_OF[type]),
    header: keys.map((key): SheetCell => ({ value: key, style: STYLES.header })),
    size: rows.length,
    rows: (from, to) =>
      rows.slice(from, to).map((row) => columns.map(({ key, type }) => cellOf(row[key], type))),
  };
  const more = [
    notesSheet(notes),
    campaignSheet(campaigns),
    briefSheet(campaigns),
    ...courseSheets(courses),
    rightsSheet(rights),
  ];
  return workbookPieces([
    shortlist,
    ...more.filter((sheet) => sheet !== undefined),
    definitions(keys, notes.length > 0),
  ]);
}

/**
 * The export as a spreadsheet: typed cells, times in UTC, sheets of notes, of terms in campaigns, of what
 * came of those and of licences where there are any, and a last one that says what each column means.
 * @returns the bytes of an .xlsx file
 */
export function toXlsx(
  rows: readonly FullRow[],
  keys: readonly AnyColumnKey[] = HEADERS,
  beside: Beside = {},
): Uint8Array<ArrayBuffer> {
  return bytesOf(xlsxPieces(rows, keys, beside));
}

function cellOf(value: Cell | undefined, type: CellType): SheetCell {
  const style = STYLE_OF[type];
  if (value === undefined || typeof value === 'number') return { value, style };
  if (type === 'time') {
    return { value: Date.parse(String(value)) / DAY_MS + DAYS_BEFORE_EPOCH, style };
  }
  return { value: Array.isArray(value) ? joinNames(value) : value, style };
}

function definitions(keys: readonly AnyColumnKey[], hasNotes: boolean): Sheet {
  const text = (value: string): SheetCell => ({ value, style: STYLES.text });
  const lines = [
    ...ALL_COLUMNS.filter(({ key }) => keys.includes(key)).map(({ key, type, definition }) => [
      key as string,
      type as string,
      definition,
    ]),
    ...(hasNotes ? NOTE_DEFINITIONS.map(([name, of]) => [`Notes: ${name}`, '', of]) : []),
  ];
  return {
    name: 'Definitions',
    widths: [26, 10, 110],
    header: ['column', 'type', 'definition'].map((value) => ({ value, style: STYLES.header })),
    size: lines.length,
    rows: (from, to) => lines.slice(from, to).map((line) => line.map(text)),
  };
}
