import { parseImport, planImport, rowOf, toCsv, toXlsx, type ExportRow } from '@/lib/shortlist';
import { score } from '@/lib/scoring';
import type { Entry } from '@/lib/model';
import { creators, dossierOf } from './corpus';
import { timed, type BenchRow } from './table';

export const ROWS = 10_000;

/** As many rows as a large shortlist has, each of another creator. */
export function manyRows(): ExportRow[] {
  const dossier = dossierOf(creators[2]!);
  const report = score(dossier);
  const entry: Entry = {
    creatorId: dossier.id,
    listIds: [],
    status: 'candidate',
    tags: ['spring'],
    addedAt: '2026-11-20T00:00:00.000Z',
    updatedAt: '2026-11-20T00:00:00.000Z',
  };
  const one = rowOf({ entry, lists: [], dossier, report });
  return Array.from({ length: ROWS }, (_, i): ExportRow => ({ ...one, creator_id: idOf(i) }));
}

export async function exporting(): Promise<BenchRow[]> {
  const rows = manyRows();
  const csv = toCsv(rows);
  const xlsx = await toXlsx(rows);
  return [
    {
      what: `CSV of ${ROWS.toLocaleString('en')} rows`,
      measured: await timed(5, () => toCsv(rows)),
      unit: 'ms',
      bar: { atMost: 1_000 },
      limit: 'quoting cell by cell',
    },
    {
      what: `XLSX of ${ROWS.toLocaleString('en')} rows`,
      measured: await timed(3, () => toXlsx(rows)),
      unit: 'ms',
      bar: { atMost: 3_000 },
      limit: 'deflate',
    },
    await importing('CSV', 'shortlist.csv', csv, 5),
    await importing('XLSX', 'shortlist.xlsx', xlsx, 3),
  ];
}

async function importing(
  kind: string,
  name: string,
  file: string | Uint8Array,
  runs: number,
): Promise<BenchRow> {
  return {
    what: `import of that ${kind}: read, checked and planned`,
    measured: await timed(runs, () => planned(file, name)),
    unit: 'ms',
    bar: { atMost: 5_000 },
    limit: 'checking every cell',
  };
}

const idOf = (index: number) => `5f${index.toString(16).padStart(22, '0')}`;

async function planned(file: string | Uint8Array, name: string): Promise<void> {
  let made = 0;
  const { creators, problems } = await parseImport(file, name);
  if (creators.length !== ROWS) throw new Error(JSON.stringify(problems.slice(0, 3)));
  planImport({
    creators,
    entries: [],
    lists: [],
    now: Date.UTC(2026, 10, 21),
    newId: () => `new-${++made}`,
  });
}
