/** The shortlist room: creators in and out of files. Pure: text and bytes in, text and bytes out. */
export { campaignParts, campaignPartText, type CampaignPart } from './campaign-parts';
export { COLUMNS, FIXED_COLUMNS, HEADERS } from './columns';
export type { Cell, CellType, Column, ColumnKey, ExportRow } from './columns';
export { clipboardTable, type CopiedCell } from './clipboard-table';
export { inOrder, toCsv } from './csv';
export { fileNameOf } from './file-name';
export * from './import';
export {
  toJson,
  type HistoryPart,
  type JsonParts,
  type NoteHistoryPart,
  type ShortlistPart,
} from './json';
export {
  rightsCsv,
  rightsJson,
  rightsRecords,
  rightsText,
  rightsXlsx,
  type RightsRecord,
} from './rights-records';
export { profileUrlOf, rowOf, type RowParts } from './row';
export { suppliedOf, suppliedText } from './supplied-text';
export { toXlsx } from './xlsx';
