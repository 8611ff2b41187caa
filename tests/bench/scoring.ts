import { score } from '@/lib/scoring';
import { corpusOf, creators, dossierOf } from './corpus';
import { perSecond, timed, type BenchRow } from './table';

/** Whole reports, all families on: what the sidebar runs after each reading. */
export async function scoring(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const count of [1_000, 10_000, 100_000]) {
    const dossier = corpusOf(count);
    const took = await timed(count > 50_000 ? 3 : 7, () => score(dossier));
    rows.push({
      what: `scoring ${count.toLocaleString('en')} comments, all families`,
      measured: perSecond(count, took),
      unit: 'comments/s',
      bar: { atLeast: 40_000 },
    });
  }
  const dossier = dossierOf(creators[0]!);
  rows.push({
    what: `report on one creator (${dossier.notes!.length} notes, ${dossier.comments!.length} comments)`,
    measured: await timed(9, () => score(dossier)),
    unit: 'ms',
  });
  return rows;
}
