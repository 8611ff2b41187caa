import Papa from 'papaparse';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { engagementRate, type CreatorTruth, type World } from '../practice-site';
import type { ChunkRow, CreatorRow, NoteRow } from '../browser/stored';

const FIGURES = ['likes', 'saves', 'comments', 'shares'] as const;

export interface Stored {
  creators: CreatorRow[];
  notes: NoteRow[];
  comments: ChunkRow[];
}

/** Everything that the database holds against everything that is true. @returns what differs. */
export function wrongIn(stored: Stored, truths: readonly CreatorTruth[], world: World): string[] {
  const wrong: string[] = [];
  const notes = new Map(stored.notes.map((row) => [row.id, row]));
  const chunks = new Map(stored.comments.map((row) => [row.noteId, row]));
  for (const truth of truths) {
    const creator = stored.creators.find(({ id }) => id === truth.id)?.creator;
    if (creator?.nickname !== truth.nickname || creator.followers?.min !== truth.followers) {
      wrong.push(`creator ${truth.key}`);
    }
    for (const real of truth.notes) {
      const row = notes.get(real.id);
      for (const field of FIGURES) {
        const count = row?.note[field];
        if (count?.min !== real[field] || count.max !== real[field]) {
          wrong.push(`${real.id} ${field}: ${JSON.stringify(count)}, true ${real[field]}`);
        }
      }
      const said = new Map(world.notes.get(real.id)!.note.comments.map((c) => [c.id, c.text]));
      const kept = chunks.get(real.id)?.comments ?? [];
      const same = kept.filter(({ id, text }) => said.get(id) === text && said.delete(id)).length;
      if (same !== real.loadable || kept.length !== real.loadable) {
        wrong.push(`${real.id}: ${same} of ${real.loadable} comments right, ${kept.length} kept`);
      }
    }
  }
  return wrong;
}

/** Exports by the dashboard's button and holds each row against the truth. */
export async function wrongInExport(
  dashboard: Page,
  truths: readonly CreatorTruth[],
  entries: number,
  now: number,
): Promise<string[]> {
  const [download] = await Promise.all([
    dashboard.waitForEvent('download', { timeout: 300_000 }),
    dashboard.getByRole('button', { name: 'Export CSV' }).click(),
  ]);
  const text = readFileSync((await download.path())!, 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), { header: true });
  const wrong = data.length === entries ? [] : [`${data.length} rows, not ${entries}`];
  const rows = new Map(data.map((row) => [row['creator_id'], row]));
  for (const truth of truths) {
    const row = rows.get(truth.id);
    const ids = truth.notes.map(({ id }) => id);
    const rate = engagementRate(truth, ids, now)!;
    const expected: Record<string, string> = {
      nickname: truth.nickname,
      followers: String(truth.followers),
      notes_opened: String(truth.notes.length),
      comments_seen: String(truth.notes.reduce((sum, { loadable }) => sum + loadable, 0)),
    };
    for (const [key, value] of Object.entries(expected)) {
      if (row?.[key] !== value) wrong.push(`${truth.key} ${key}: ${row?.[key]}, true ${value}`);
    }
    const shown = Number(row?.['engagement_rate']);
    if (!(Math.abs(shown / rate - 1) < 0.001))
      wrong.push(`${truth.key} rate ${shown}, true ${rate}`);
  }
  return wrong;
}
