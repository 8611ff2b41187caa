import { joinNames } from '../cell-text';
import { COLUMNS, HEADERS, type Cell, type CellType, type ColumnKey } from '../columns';
import type { ExportRow } from '../columns';
import { campaignSheet, type CampaignLines } from './campaign-sheet';
import type { Sheet, SheetCell } from './sheet-xml';
import { rightsSheet, type RightsRecord } from '../rights-records';
import { workbookOf } from './workbook-bytes';
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

/**
 * The export as a spreadsheet: typed cells, times in UTC, sheets of terms in campaigns and of licences
 * where there are any, and a last one that says what each column means.
 * @returns the bytes of an .xlsx file
 */
export function toXlsx(
  rows: readonly ExportRow[],
  keys: readonly ColumnKey[] = HEADERS,
  beside: { campaigns?: readonly CampaignLines[]; rights?: readonly RightsRecord[] } = {},
): Uint8Array<ArrayBuffer> {
  const columns = keys.map((key) => COLUMNS.find((column) => column.key === key)!);
  const header = keys.map((key): SheetCell => ({ value: key, style: STYLES.header }));
  const shortlist: Sheet = {
    name: 'Shortlist',
    widths: columns.map(({ type }) => WIDTH_OF[type]),
    rows: [header, ...rows.map((row) => columns.map(({ key, type }) => cellOf(row[key], type)))],
  };
  const more = [campaignSheet(beside.campaigns ?? []), rightsSheet(beside.rights ?? [])];
  return workbookOf([shortlist, ...more.filter((sheet) => sheet !== undefined), definitions(keys)]);
}

function cellOf(value: Cell | undefined, type: CellType): SheetCell {
  const style = STYLE_OF[type];
  if (value === undefined || typeof value === 'number') return { value, style };
  if (type === 'time') {
    return { value: Date.parse(String(value)) / DAY_MS + DAYS_BEFORE_EPOCH, style };
  }
  return { value: Array.isArray(value) ? joinNames(value) : value, style };
}

function definitions(keys: readonly ColumnKey[]): Sheet {
  const text = (value: string): SheetCell => ({ value, style: STYLES.text });
  return {
    name: 'Definitions',
    widths: [26, 10, 110],
    rows: [
      ['column', 'type', 'definition'].map((value) => ({ value, style: STYLES.header })),
      ...COLUMNS.filter(({ key }) => keys.includes(key)).map(({ key, type, definition }) => [
        text(key),
        text(type),
        text(definition),
      ]),
    ],
  };
}
