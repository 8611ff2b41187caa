import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Count, Observation } from '@/lib/model';
import { readPage } from '@/lib/platforms/xiaohongshu';
import { savedPage } from '@/scripts/saved-page';
import type { Source } from './fixtures';

/*
 * Real saved pages, which stay outside the project. Each reading is held against values taken from the
 * raw text of the file by plain searches that share nothing with the reader.
 */
export const DATA = process.env.KOLENS_DATA ?? '../shared/data';
export const PAGES = join(DATA, 'pages');
export const there = existsSync(PAGES);
if (!there) console.log(`SKIPPED: the comparison with real pages, because ${PAGES} is not there`);

export const NOW = Date.parse('2026-01-05T00:00:00Z');
export const SITE = 'https://www.xiaohongshu.com';

export const raw = (file: string) => readFileSync(join(PAGES, file), 'utf8');
export const read = (file: string, url: string, source: Source): Observation =>
  readPage({ document: savedPage(raw(file)), url, now: NOW, source });

/** The one match of a pattern that must be there. */
export function first(text: string, pattern: RegExp): string {
  const match = pattern.exec(text);
  if (!match?.[1]) throw new Error(`${pattern} is not in the file`);
  return match[1];
}

/** Figures of saved pages are exact, bucketed or rounded to one decimal of 万. */
export function countOf(shown: string): Count {
  if (/^\d+$/.test(shown)) return { min: Number(shown), max: Number(shown) };
  if (shown === '10+') return { min: 10, max: 999, shown };
  const tenths = Math.round(parseFloat(shown) * 10);
  return { min: tenths === 10 ? 10_000 : tenths * 1000 - 500, max: tenths * 1000 + 499, shown };
}

export const unescaped = (text: string) => JSON.parse(`"${text}"`) as string;
export const squeezed = (text: string) => text.replace(/\s+/g, '');
export const atId = (id: string) => ({
  at: new Date(parseInt(id.slice(0, 8), 16) * 1000).toISOString(),
  precision: 'second',
  source: 'id',
});
