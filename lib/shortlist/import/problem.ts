import type { CellType } from '../columns';

/*
 * What can be wrong with a file, as data: the screens put it into the reader's language. Each names
 * what was done about it, so that nothing disappears unsaid.
 */

export type ProblemCode =
  /** The whole file is refused. */
  | 'file.too-large'
  | 'file.empty'
  | 'file.encoding'
  | 'file.damaged-zip'
  | 'file.damaged-json'
  | 'file.no-creators'
  | 'file.is-backup'
  | 'file.holds-notes'
  | 'file.holds-comments'
  /** A row or an item is left out. */
  | 'row.bad-id'
  | 'row.other-platform'
  | 'row.example'
  | 'row.invalid'
  | 'row.repeated'
  | 'row.not-known'
  | 'row.ambiguous'
  /** A cell or a part is left out. */
  | `cell.${CellType}`
  | 'cell.status'
  | 'cell.too-long'
  | 'cell.price'
  | 'cell.supplied'
  | 'cell.no-percent'
  | 'cell.no-number'
  | 'part.invalid'
  | 'record.invalid'
  /** Nothing is left out. */
  | 'header.repeated'
  | 'quotes';

export interface ImportProblem {
  /** The spreadsheet's row number, or the item's, from 1. Absent when the whole file is meant. */
  at?: number | undefined;
  column?: string | undefined;
  code: ProblemCode;
  /** What was found there, or what a library says of it; never translated. */
  detail?: string | undefined;
  /** A limit, or another row's number. */
  n?: number | undefined;
}
