import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { ImportProblem } from './problem';
import { staysWithin } from './sheet-places';

/** A sheet as text, row by row, whichever kind of file it came from. An empty cell is ''. */
export interface Grid {
  rows: readonly (readonly string[])[];
  problems: ImportProblem[];
}

/** A packed file may blow up when it is unpacked: what a sheet of 10,000 creators needs, tenfold. */
const MOST_UNPACKED = 300 * 1024 * 1024;

/** Reads CSV, also with what spreadsheets write in place of commas. */
export function gridOfCsv(text: string): Grid {
  const clean = text.replace(/^\uFEFF/u, '');
  const parsed = Papa.parse<string[]>(clean, { delimiter: delimiterOf(clean) });
  const problems = parsed.errors.map((error): ImportProblem => ({
    at: error.row === undefined ? undefined : error.row + 1,
    code: 'quotes',
    detail: error.message,
  }));
  return { rows: parsed.data, problems };
}

/** A comma, or what a spreadsheet writes in its place elsewhere: whichever the header has most of. */
function delimiterOf(text: string): string {
  const header = /^[^\r\n]*/u.exec(text)?.[0] ?? '';
  const times = (delimiter: string) => header.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, each) => (times(each) > times(best) ? each : best));
}

/**
 * Reads a sheet of an XLSX. Times become ISO 8601, numbers what JavaScript writes for them.
 * @param sheet its name; the first one without
 * @returns undefined for a file that is no XLSX, is damaged, has no such sheet, or unpacks to more than
 *   any shortlist
 */
export async function gridOfXlsx(bytes: Uint8Array, sheet?: string): Promise<Grid | undefined> {
  try {
    let unpacked = 0;
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        return false;
      },
    });
    if (unpacked > MOST_UNPACKED) return undefined;
    const parts = unzipSync(bytes, { filter: ({ name }) => /\.xml$/iu.test(name) });
    if (!Object.values(parts).every(staysWithin)) return undefined;
    // Only those who import a spreadsheet pay for its reader.
    const { readSheet } = await import('read-excel-file/universal');
    const rows = await readSheet(bytes.slice().buffer, sheet ?? 1);
    return { rows: rows.map((row) => row.map(textOfCell)), problems: [] };
  } catch {
    return undefined;
  }
}

function textOfCell(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return String(cell);
  const ms = cell.getTime();
  if (Number.isNaN(ms)) return '';
  // A day's fraction in binary falls a hair short of most whole seconds, and is cut at the millisecond.
  return new Date(ms % 1_000 === 999 ? ms + 1 : ms).toISOString();
}
