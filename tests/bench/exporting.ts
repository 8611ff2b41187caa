import { rowOf, toCsv, toXlsx } from '@/lib/shortlist';
import { score } from '@/lib/scoring';
import type { Entry } from '@/lib/model';
import { creators, dossierOf } from './corpus';
import { timed, type BenchRow } from './table';

const COUNT = 10_000;

export async function exporting(): Promise<BenchRow[]> {
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
  const rows = Array.from({ length: COUNT }, () => one);
  return [
    {
      what: `CSV of ${COUNT.toLocaleString('en')} rows`,
      measured: await timed(5, () => toCsv(rows)),
      unit: 'ms',
      bar: { atMost: 1_000 },
    },
    {
      what: `XLSX of ${COUNT.toLocaleString('en')} rows`,
      measured: await timed(3, () => toXlsx(rows)),
      unit: 'ms',
      bar: { atMost: 3_000 },
    },
  ];
}
