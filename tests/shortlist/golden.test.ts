import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { score } from '@/lib/scoring';
import { rowOf, toCsv, type ExportRow } from '@/lib/shortlist';
import { AWKWARD, ENTRY, LISTS, dossier, idAt, row } from './sample';

/*
 * The bytes of a CSV, as other people's scripts read it. A difference here is a change of the
 * interface: look at it line by line, then record it with UPDATE_FIXTURES=1.
 */
const GOLDEN = new URL('fixtures/awkward.csv', import.meta.url);

/** Scoring's figures are scoring's to change; here they only show how such a cell is written. */
const FIGURES: Partial<ExportRow> = {
  engagement_rate: 0.0312,
  engagement_rate_low: 0.000_001,
  engagement_rate_high: 1.5,
  like_save_rate: 0.02,
  like_save_rate_low: 0,
  like_save_rate_high: 0.1,
  save_like_ratio: 0.4673,
  comment_like_ratio: 0.09346,
  notes_per_30d: 19.09,
  comment_suspicion: 0.25,
  comment_suspicion_low: 0.2,
  comment_suspicion_high: 0.3,
  comment_level: 'none',
  paid_share: 0.125,
  score: 61.5,
  confidence: 0.5,
  verdict: 'fair',
  scoring_version: 'golden',
};

function full(): ExportRow {
  const given = dossier();
  const lastSeenAt = Date.parse('2026-11-20T11:59:00Z');
  const written = rowOf({
    entry: ENTRY,
    lists: LISTS,
    dossier: given,
    report: score(given),
    lastSeenAt,
  });
  return { ...written, ...FIGURES };
}

it('a CSV of awkward creators is the same, byte for byte', () => {
  const rows = [
    full(),
    ...[...AWKWARD, 'half a \uD83D pair'].map((text, i) =>
      row({ creator_id: idAt(0, i), nickname: text, tags: [text, 'b'], bio: text }),
    ),
  ];
  const csv = toCsv(rows);
  if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(GOLDEN, csv);
  expect(existsSync(GOLDEN), 'recorded with UPDATE_FIXTURES=1').toBe(true);
  expect(new TextEncoder().encode(csv)).toEqual(new Uint8Array(readFileSync(GOLDEN)));
});
