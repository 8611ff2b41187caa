import { isExampleId, isId, STATUSES, type Status } from '@/lib/model';
import { readCell } from '../cell-text';
import type { ColumnSpec, ExportRow } from '../columns';
import { ALL_COLUMNS } from '../figure-columns';
import { factsOfRow } from './facts-of-row';
import type { Grid } from './grid';
import { checkEntry } from './limits';
import { firstOfEach, notTakenOf } from './preview';
import type { ImportedCreator, ImportedEntry, ImportPreview, NotTaken } from './preview';
import type { ImportProblem } from './problem';
import { recordsOfRow } from './records/from-text';
import { suppliedOf } from '../supplied-text';

interface Place {
  index: number;
  column: ColumnSpec;
}

/** Whether the grid is one of our own lists of creators: it has our column of ids. */
export function isOwn(grid: Grid): boolean {
  return grid.rows[0]?.some((cell) => cell.trim() === 'creator_id') ?? false;
}

/** Reads our own CSV or XLSX, in any column order, also after a spreadsheet has saved it again. */
export function readOwn(grid: Grid, kind: 'csv' | 'xlsx'): ImportPreview {
  const [header = [], ...lines] = grid.rows;
  const { places, ignoredColumns, problems } = placesOf(header);
  problems.push(...grid.problems);
  const creators = lines.flatMap((line, i) =>
    line.every((cell) => cell === '')
      ? []
      : (creatorOf(line, i + 2, places, problems, kind === 'csv') ?? []),
  );
  return {
    kind,
    creators: firstOfEach(creators, problems),
    problems,
    ignoredColumns,
    notTaken: notTakenOf(creators),
  };
}

function placesOf(header: readonly string[]) {
  const places: Place[] = [];
  const ignoredColumns: string[] = [];
  const problems: ImportProblem[] = [];
  header.forEach((raw, index) => {
    const name = raw.trim();
    const column = ALL_COLUMNS.find(({ key }) => key === name);
    if (!column) {
      if (name !== '') ignoredColumns.push(name);
    } else if (places.some((place) => place.column === column)) {
      problems.push({ at: 1, column: name, code: 'header.repeated' });
    } else places.push({ index, column });
  });
  return { places, ignoredColumns, problems };
}

function creatorOf(
  line: readonly string[],
  at: number,
  places: readonly Place[],
  problems: ImportProblem[],
  isGuarded: boolean,
): ImportedCreator | undefined {
  const cells: Record<string, unknown> = {};
  for (const { index, column } of places) {
    const raw = line[index];
    if (raw === undefined || raw === '') continue;
    const value = readCell(column.type, raw, isGuarded);
    if (value !== undefined) cells[column.key] = value;
    else problems.push({ at, column: column.key, code: `cell.${column.type}`, detail: raw });
  }
  const { platform, creator_id: id } = cells;
  if (typeof id !== 'string' || !isId(id)) {
    problems.push({ at, column: 'creator_id', code: 'row.bad-id' });
    return undefined;
  }
  if (isExampleId(id)) {
    problems.push({ at, column: 'creator_id', code: 'row.example' });
    return undefined;
  }
  if (platform !== undefined && platform !== 'xiaohongshu') {
    problems.push({ at, column: 'platform', code: 'row.other-platform' });
    return undefined;
  }
  const row = cells as ExportRow;
  if (row.status !== undefined && !isStatus(row.status)) {
    problems.push({ at, column: 'status', code: 'cell.status', detail: row.status });
    delete row.status;
  }
  const { supplied, unreadable } = suppliedOf(row.supplied);
  for (const detail of unreadable) {
    problems.push({ at, column: 'supplied', code: 'cell.supplied', detail });
  }
  const entry = entryOf(row);
  if (supplied.length > 0) entry.supplied = supplied;
  problems.push(...checkEntry(entry).map((problem) => ({ at, ...problem })));
  const notTaken: NotTaken[] = [
    ...(row.overruled ? (['overruled'] as const) : []),
    ...(row.rights_records?.length ? (['terms'] as const) : []),
    ...(row.published_notes?.length ? (['readings'] as const) : []),
  ];
  const records = recordsOfRow(row, at, problems);
  return { at, nickname: row.nickname, entry, row, facts: factsOfRow(row), records, notTaken };
}

function isStatus(text: string): text is Status {
  return (STATUSES as readonly string[]).includes(text);
}

function entryOf(row: ExportRow): ImportedEntry {
  const { quote_own: amount, quote_currency: currency } = row;
  return {
    creatorId: row.creator_id,
    listNames: row.list,
    status: row.status as Status | undefined,
    rejectedReason: row.rejected_reason,
    tags: row.tags,
    note: row.note,
    owner: row.owner,
    quoteCny: row.quote_cny,
    quoteOwn: amount === undefined || currency === undefined ? undefined : { amount, currency },
    creatorType: row.creator_type as ImportedEntry['creatorType'],
    visualFit: row.visual_fit,
    visualFitNote: row.visual_fit_note,
    addedAt: row.added_at,
  };
}
