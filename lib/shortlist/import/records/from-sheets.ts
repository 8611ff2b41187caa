import { isExampleId, isId } from '@/lib/model';
import type { Grid } from '../grid';
import type { ImportProblem } from '../problem';
import { cellsBy, fieldsOfCells, withDay } from './from-cells';
import { dropUnfit } from './courses';
import { nameOf } from './json-parts';
import type { ImportedRecord, OnBadField } from './record';

/** The sheets of our own spreadsheets that hold records beside the shortlist. */
export const RECORD_SHEETS = ['Campaigns', 'Rights', 'Published notes', 'Campaign log'] as const;
export type RecordSheet = (typeof RECORD_SHEETS)[number];

const has = ({ rows: [header = []] }: Grid, ...names: string[]): boolean =>
  names.every((name) => header.some((cell) => cell.trim() === name));

/** Whether the grid is the rights ledger as a file of its own: it names pieces and no platform. */
export const isLedger = (grid: Grid): boolean =>
  has(grid, 'creator_id', 'piece', 'channels') && !has(grid, 'platform');

/** Whether the grid is our own list of notes. */
export const isNotes = (grid: Grid): boolean => has(grid, 'note_id', 'note_url', 'creator_id');

/** Whether the grid is the log of a campaign as a file of its own. */
export const isLog = (grid: Grid): boolean => has(grid, 'list', 'area', 'metric', 'value');

/** Whether the grid is the list of a campaign’s linked notes. */
export const isPublished = (grid: Grid): boolean =>
  has(grid, 'list', 'note_id', 'questions_ticked');

interface SheetRow {
  at: number;
  cell: (column: string) => string;
  /** '' where the row names nobody. */
  creatorId: string;
  list: string | undefined;
  onBad: OnBadField;
}

/** What of a linked note a row of cells can say. When it was published stands in its id. */
function noteOf({ at, cell, creatorId, list, onBad }: SheetRow): ImportedRecord[] {
  const id = cell('note_id');
  if (!isId(id)) {
    onBad('note_id', id);
    return [];
  }
  const words = new Set(['title', 'creator_name']);
  const fields = fieldsOfCells('note', (column) => (words.has(column) ? cell(column) : ''), onBad);
  return [{ at, is: 'note', id, list, creatorId, fields: withDay(id, fields) }];
}

const READ: Readonly<Record<RecordSheet, (row: SheetRow) => ImportedRecord[]>> = {
  Campaigns: ({ at, cell, creatorId, list, onBad }) => [
    { at, is: 'plan', list, fields: fieldsOfCells('plan', cell, onBad) },
    { at, is: 'part', list, creatorId, fields: fieldsOfCells('part', cell, onBad) },
  ],
  Rights: ({ at, cell, creatorId, list, onBad }) => {
    const id = cell('record_id') || undefined;
    return [{ at, is: 'right', creatorId, id, list, fields: fieldsOfCells('right', cell, onBad) }];
  },
  'Published notes': noteOf,
  'Campaign log': ({ at, cell, list, onBad }) => {
    const fields = fieldsOfCells('measure', cell, onBad);
    dropUnfit(fields, () => onBad('value', cell('value')));
    return [{ at, is: 'measure', id: cell('record_id') || undefined, list, fields }];
  },
};

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
    // A figure may be of the whole campaign.
    const isOfNobody = sheet === 'Campaign log' && creatorId === '';
    if (!isOfNobody && (!isId(creatorId) || isExampleId(creatorId))) {
      left('creator_id', isId(creatorId) ? 'row.example' : 'row.bad-id');
      return [];
    }
    const list = nameOf(cell('list'));
    if (list === undefined && sheet !== 'Rights') {
      left('list', 'record.invalid', cell('list').slice(0, 120));
      return [];
    }
    const onBad = (column: string, detail: string) => left(column, 'record.invalid', detail);
    return READ[sheet]({ at, cell, creatorId, list, onBad });
  });
  return { records: saying(records), problems };
}

/**
 * Those that say something; of what is told with many creators the first: a plan, a figure of the whole
 * campaign. That a note is linked says something by itself.
 */
export function saying(records: readonly ImportedRecord[]): ImportedRecord[] {
  const told = new Set<string>();
  return records.filter(({ is, id, list = '', fields }) => {
    if (is !== 'note' && Object.keys(fields).length === 0) return false;
    const key = is === 'plan' ? list : is === 'measure' ? id : `${list} ${id}`;
    if ((is !== 'plan' && is !== 'measure' && is !== 'note') || key === undefined) return true;
    const isFirst = !told.has(`${is} ${key}`);
    told.add(`${is} ${key}`);
    return isFirst;
  });
}
