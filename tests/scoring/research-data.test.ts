import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { DAY, parseCount, type Dossier, type DossierNote } from '@/lib/model';
import { score } from '@/lib/scoring';
import { oddNumbers, signalOf } from './make';

/* Real creators, read in place; nothing of them is kept in the project. */

const data = join(process.env['KOLENS_DATA'] ?? '../shared/data', 'creators');
const there = existsSync(join(data, 'creators.csv'));
if (!there) console.log(`research data not found at ${data}: its tests are skipped`);

type Row = Record<string, string>;

function rows(file: string): Row[] {
  const text = readFileSync(join(data, file), 'utf8');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

function dossiers(): Dossier[] {
  const notes = rows('creator_notes.csv');
  return rows('creators.csv').map((creator): Dossier => {
    const own = notes.filter((note) => note['user'] === creator['user']);
    return {
      id: creator['user']!,
      now: new Date(Number(creator['snapshot_ms'])).toISOString(),
      creator: {
        followers: parseCount(creator['fans']!),
        likesAndSaves: parseCount(creator['liked_and_collected']!),
      },
      notes: own.map((note): DossierNote => ({
        id: note['note']!,
        type: note['type'] === 'video' ? 'video' : 'image',
        likes: parseCount(note['liked']!),
        saves: parseCount(note['collected']!),
        comments: parseCount(note['comments']!),
        publishedAt: {
          at: new Date(Number(note['published_ms'])).toISOString(),
          precision: 'second',
          source: 'state',
        },
        completeness: 'detail',
      })),
    };
  });
}

/** The median worked out once more, the plain way, for creators whose figures are all exact. */
function plainRate(dossier: Dossier): number | undefined {
  const now = Date.parse(dossier.now!);
  const sums = dossier
    .notes!.filter(({ publishedAt }) => {
      const age = now - Date.parse(publishedAt!.at);
      return age >= 7 * DAY && age <= 90 * DAY;
    })
    .filter((n) => n.likes && n.saves && n.comments)
    .map((n) => [n.likes!, n.saves!, n.comments!]);
  if (sums.length < 12 || sums.flat().some((c) => c.min !== c.max)) return undefined;
  const values = sums.map((s) => s.reduce((sum, c) => sum + c.min, 0)).sort((a, b) => a - b);
  const at = (values.length - 1) / 2;
  return (values[Math.floor(at)]! + values[Math.ceil(at)]!) / 2 / dossier.creator!.followers!.min;
}

describe.runIf(there)('real creators', () => {
  it('get reports without odd numbers, and the engagement rate worked out by hand', () => {
    let compared = 0;
    for (const dossier of dossiers()) {
      const report = score(dossier);
      expect(oddNumbers(report)).toEqual([]);
      expect(report.signals.filter((s) => s.outcome === 'error')).toEqual([]);
      const expected = plainRate(dossier);
      if (expected === undefined) continue;
      compared++;
      expect(signalOf(report, 'engagement-rate').value).toBeCloseTo(expected, 12);
    }
    expect(compared).toBeGreaterThan(10);
  });
});
