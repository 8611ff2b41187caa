import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '@/lib/platforms/xiaohongshu';
import { savedPage } from '@/scripts/saved-page';
import { timed, type BenchRow } from './table';

const FIXTURES = join(import.meta.dirname, '../platforms/fixtures');

/** The largest page among the fixtures; parsing the HTML is Node's part and left out. */
export async function reading(): Promise<BenchRow[]> {
  const pages = readdirSync(FIXTURES).filter((name) => name.endsWith('.html'));
  const html = pages
    .map((name) => readFileSync(join(FIXTURES, name), 'utf8'))
    .sort((a, b) => b.length - a.length)[0]!;
  const document = savedPage(html);
  const url = 'https://www.xiaohongshu.com/explore';
  const now = Date.UTC(2026, 10, 21);
  return [
    {
      what: `reading a page of ${Math.round(html.length / 1024)} KB, parsed before`,
      measured: await timed(15, () => readPage({ document, url, now })),
      unit: 'ms',
    },
  ];
}
