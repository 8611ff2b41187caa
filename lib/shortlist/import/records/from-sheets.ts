import { isExampleId, isId } from '@/lib/model';
import type { Grid } from '../grid';
import type { ImportProblem } from '../problem';
import { cellsBy, fieldsOfCells } from './from-cells';
import type { ImportedRecord } from './record';

/** The sheets of our own spreadsheets that hold records beside the shortlist. */
export const RECORD_SHEETS = ['Campaigns', 'Rights'] as const;
/** The sheets that tell what came of campaigns: a backup brings that back. */
export const COURSE_SHEETS = ['Campaign log', 'Published notes'] as const;
export type RecordSheet = (typeof RECORD_SHEETS)[number];

const has = ({ rows: [header = []] }: Grid, ...names: string[]): boolean =>
  names.every((name) => header.some((cell) => cell.trim() === name));

/** Whether the grid is the rights ledger as a file of its own: it names pieces and no platform. */
export const isLedger = (grid: Grid): boolean =>
  has(grid, 'creator_id', 'piece', 'channels') && !has(grid, 'platform');

/** Whether the grid is our own list of notes. */
export const isNotes = (grid: Grid): boolean => has(grid, 'note_id', 'note_url', 'creator_id');

/**
 * The records of a sheet, row by row; of a campaign that stands in many rows the plan once.
 * @param name put before the columns in problems, where the file has several sheets
 */
export function recordsOfGrid(
  sheet: RecordSheet,
  grid: Grid,
  { isGuarded = false, name = '' }: { isGuarded?: boolean; name?: string } = {},
): { records: ImportedRecord[]; problems: ImportProblem[] } {
  const [header = [], ...lines] = grid.rows;
  const problems: ImportProblem[] = [];
  const records = lines.flatMap((line, i): ImportedRecord[] => {
    if (line.every((cell) => cell === '')) return [];
    const at = i + 2;
    const cell = cellsBy(header, line, isGuarded);
    const creatorId = cell('creator_id');
    const left = (column: string, code: ImportProblem['code'], detail?: string) =>
      problems.push({ at, column: [name, column].filter(Boolean).join(' '), code, detail });
    if (!isId(creatorId) || isExampleId(creatorId)) {
      left('creator_id', isId(creatorId) ? 'row.example' : 'row.bad-id');
      return [];
    }
    const onBad = (column: string, detail: string) => left(column, 'record.invalid', detail);
    const list = cell('list') || undefined;
    if (sheet === 'Rights') {
      const id = cell('record_id') || undefined;
      return [
        { at, is: 'right', creatorId, id, list, fields: fieldsOfCells('right', cell, onBad) },
      ];
    }
    if (list === undefined) {
      left('list', 'record.invalid', '');
      return [];
    }
    return [
      { at, is: 'plan', list, fields: fieldsOfCells('plan', cell, onBad) },
      { at, is: 'part', list, creatorId, fields: fieldsOfCells('part', cell, onBad) },
    ];
  });
  return { records: saying(records), problems };
}

/** Those that say something; of a plan that is told many times the first. */
export function saying(records: readonly ImportedRecord[]): ImportedRecord[] {
  const plans = new Set<string>();
  return records.filter(({ is, list = '', fields }) => {
    if (Object.keys(fields).length === 0) return false;
    if (is !== 'plan') return true;
    const isFirst = !plans.has(list);
    plans.add(list);
    return isFirst;
  });
}
