import Papa from 'papaparse';
import { STATUSES, isId, type Status } from '@/lib/model';
import { readCell } from '../cell-text';
import { COLUMNS, type Column, type ExportRow } from '../columns';
import { entryProblems } from './limits';
import { firstOfEach, refusedFile } from './preview';
import type { ImportPreview, ImportProblem, ImportedCreator, ImportedEntry } from './preview';

interface Place {
  index: number;
  column: Column;
}

/** Reads our own CSV, in any column order, also after a spreadsheet has saved it again. */
export function readCsv(text: string): ImportPreview {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), {
    delimiter: delimiterOf(text),
  });
  const [header, ...lines] = parsed.data;
  if (!header) return refusedFile('csv', 'the file is empty');
  const { places, ignoredColumns, problems } = placesOf(header);
  if (!places.some(({ column }) => column.key === 'creator_id')) {
    return { ...refusedFile('csv', 'there is no column creator_id'), ignoredColumns };
  }
  for (const error of parsed.errors) {
    const at = error.row === undefined ? undefined : error.row + 1;
    problems.push({ at, problem: `the quotes do not match: ${error.message}` });
  }
  const creators = lines.flatMap((line, i) =>
    line.every((cell) => cell === '') ? [] : (creatorOf(line, i + 2, places, problems) ?? []),
  );
  return { kind: 'csv', creators: firstOfEach(creators, problems), problems, ignoredColumns };
}

/** A comma, or what a spreadsheet writes in its place elsewhere: whichever the header has most of. */
function delimiterOf(text: string): string {
  const header = /^[^\r\n]*/u.exec(text)?.[0] ?? '';
  const times = (delimiter: string) => header.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, each) => (times(each) > times(best) ? each : best));
}

function placesOf(header: readonly string[]) {
  const places: Place[] = [];
  const ignoredColumns: string[] = [];
  const problems: ImportProblem[] = [];
  header.forEach((raw, index) => {
    const name = raw.trim();
    const column = COLUMNS.find(({ key }) => key === name);
    if (!column) ignoredColumns.push(name);
    else if (places.some((place) => place.column === column)) {
      problems.push({ at: 1, column: name, problem: 'stands twice: the first one counts' });
    } else places.push({ index, column });
  });
  return { places, ignoredColumns, problems };
}

function creatorOf(
  line: readonly string[],
  at: number,
  places: readonly Place[],
  problems: ImportProblem[],
): ImportedCreator | undefined {
  const cells: Record<string, unknown> = {};
  for (const { index, column } of places) {
    const raw = line[index];
    if (raw === undefined || raw === '') continue;
    const read = readCell(column.type, raw);
    if (read.ok) cells[column.key] = read.value;
    else problems.push({ at, column: column.key, problem: `${read.reason}: cell left out` });
  }
  const { platform, creator_id: id } = cells;
  if (typeof id !== 'string' || !isId(id)) {
    const problem = 'must be 24 lower-case hexadecimal digits: row left out';
    problems.push({ at, column: 'creator_id', problem });
    return undefined;
  }
  if (platform !== undefined && platform !== 'xiaohongshu') {
    problems.push({ at, column: 'platform', problem: 'is not xiaohongshu: row left out' });
    return undefined;
  }
  const row = cells as ExportRow;
  if (row.status !== undefined && !isStatus(row.status)) {
    const problem = `must be one of ${STATUSES.join(', ')}: cell left out`;
    problems.push({ at, column: 'status', problem });
    delete row.status;
  }
  const entry = entryOf(row);
  problems.push(...entryProblems(entry).map((problem) => ({ at, ...problem })));
  return { at, nickname: row.nickname, entry, row };
}

function isStatus(text: string): text is Status {
  return (STATUSES as readonly string[]).includes(text);
}

function entryOf(row: ExportRow): ImportedEntry {
  return {
    creatorId: row.creator_id,
    listNames: row.list,
    status: row.status as Status | undefined,
    tags: row.tags,
    note: row.note,
    quoteCny: row.quote_cny,
    addedAt: row.added_at,
  };
}
