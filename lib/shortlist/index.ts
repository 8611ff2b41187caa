/** The shortlist room: creators in and out of files. Pure: text and bytes in, text and bytes out. */
export { coursesOf, joinCourses } from './campaign-courses';
export {
  resultsCsv,
  resultsJson,
  resultsXlsx,
  type CampaignCourse,
  type PublishedNote,
  type ResultsParts,
} from './campaign-results';
export { campaignParts, campaignPartText, type CampaignPart } from './campaign-parts';
export { joinNames } from './cell-text';
export { COLUMNS, FIXED_COLUMNS, HEADERS } from './columns';
export type { Cell, CellType, Column, ColumnKey, ExportRow } from './columns';
export { clipboardTable, type CopiedCell } from './clipboard-table';
export { COLUMN_CHOICES, columnsFor, NEEDED, type ColumnChoice } from './column-choice';
export { csvPieces, toCsv } from './csv';
export {
  ALL_COLUMNS,
  FIGURE_COLUMNS,
  figureKeysOf,
  type AnyColumnKey,
  type FullRow,
} from './figure-columns';
export { fileNameOf } from './file-name';
export * from './import';
export { noteUrlOf } from './note-address';
export { noteLines, notesCsv, notesPieces, type NoteLine, type NoteParts } from './note-lines';
export type { Piece } from './pieces';
export {
  jsonPieces,
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
export { toXlsx, xlsxPieces, type Beside } from './xlsx';
