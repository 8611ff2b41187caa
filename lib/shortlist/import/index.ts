import { decode, isZip } from './decode';
import { gridOfCsv, gridOfXlsx, type Grid } from './grid';
import { refusedFile, type ImportPreview } from './preview';
import { readJson } from './read-json';
import { isOwn, readOwn } from './read-own';
import { withSheets } from './records/with-sheets';
import { isLedger, isLog, isNotes, isPublished, recordsOfGrid } from './records/from-sheets';
import { readVendor } from './vendors/read-vendor';

export { planImport, type ImportPlan, type PlanInput } from './plan';
export { conflictKey, type Choice, type ImportConflict } from './conflicts';
export type { KnownRecords } from './plan-records';
export { RECORD_KINDS, type ImportedRecord, type RecordKind } from './records/record';
export { matchCreators, type KnownName } from './vendors/match-creators';
export { VENDORS } from './vendors/vendors';
export type { ImportProblem, ProblemCode } from './problem';
export type { ImportedCreator, ImportedEntry, ImportPreview, VendorFact } from './preview';

/** Larger files would hold the page for many seconds; 10,000 creators are some 5 MB of CSV. */
const MOST_BYTES = 100 * 1024 * 1024;

/**
 * What a chosen file would bring: our CSV, XLSX or JSON, or a data service's list. Nothing is written
 * and nothing is thrown: see `ImportPreview`.
 * @param file its bytes, or text already decoded
 * @param name the file's name; the content decides where the name does not
 */
export async function parseImport(file: Uint8Array | string, name: string): Promise<ImportPreview> {
  if (typeof file === 'string' || !isZip(file) || file.length > MOST_BYTES) {
    return parseTextImport(file, name);
  }
  const grid = await gridOfXlsx(file);
  if (!grid) return refusedFile('xlsx', { code: 'file.damaged-zip' });
  if (isLog(grid) || isPublished(grid)) {
    return withSheets({ kind: 'xlsx', creators: [], problems: [], ignoredColumns: [] }, file);
  }
  const preview = readGrid(grid, 'xlsx');
  return preview.creators.some(({ row }) => row) ? withSheets(preview, file) : preview;
}

/** The same for everything but spreadsheets, at once. */
export function parseTextImport(file: Uint8Array | string, name: string): ImportPreview {
  if (file.length > MOST_BYTES) {
    return refusedFile('unknown', { code: 'file.too-large', n: MOST_BYTES / 1024 / 1024 });
  }
  if (typeof file !== 'string' && isZip(file)) {
    return refusedFile('xlsx', { code: 'file.damaged-zip' });
  }
  const decoded = typeof file === 'string' ? { ok: true as const, text: file } : decode(file);
  if (!decoded.ok) return refusedFile('unknown', { code: decoded.code });
  const { text } = decoded;
  if (text.trim() === '') return refusedFile('unknown', { code: 'file.empty' });
  const looksLikeJson = /^\uFEFF?\s*[[{]/u.test(text);
  if (/\.json$/iu.test(name) || looksLikeJson) return readJson(text);
  return readGrid(gridOfCsv(text), 'csv');
}

function readGrid(grid: Grid, kind: 'csv' | 'xlsx'): ImportPreview {
  if (grid.rows.length === 0) return refusedFile(kind, { code: 'file.empty' });
  if (isNotes(grid)) return refusedFile(kind, { code: 'file.holds-notes' });
  const alone = isLedger(grid) ? 'Rights' : isLog(grid) ? 'Campaign log' : undefined;
  if (alone) {
    const found = recordsOfGrid(alone, grid, { isGuarded: kind === 'csv' });
    return { kind, creators: [], ignoredColumns: [], ...found };
  }
  return isOwn(grid) ? readOwn(grid, kind) : readVendor(grid, kind);
}
