import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as selectors from '@/lib/platforms/xiaohongshu/selectors';
import { savedPage } from '@/scripts/saved-page';
import { fixtures } from './fixtures';

const pages = fixtures().map(({ html }) => savedPage(html));
const lists = Object.entries(selectors).filter((entry): entry is [string, string[]] =>
  Array.isArray(entry[1]),
);

/** The lists as they are written, each entry with its month before it: no page has to load months. */
const source = readFileSync(
  new URL('../../../lib/platforms/xiaohongshu/selectors.ts', import.meta.url),
  'utf8',
);

/** What has no month is as new as the newest page known. */
function monthsOf(name: string): string[] {
  const list = new RegExp(`export const ${name} = \\[([^]*?)\\];\\n`).exec(source)?.[1] ?? '';
  const entries = list.matchAll(/(?:\/\* (\w+) \*\/ )?(?:'[^']*'|`[^`]*`)/g);
  return [...entries].map(([, month = '9999']) => month);
}

describe.each(lists)('%s', (name, list) => {
  it.each(list)('%s is free of build hashes and words, and stands on a fixture', (selector) => {
    expect(selector).toMatch(/^[a-z#.]/);
    expect(selector).not.toMatch(/data-v-|[^\x20-\x7e]/);
    expect(pages.some((page) => page.querySelector(selector) !== null)).toBe(true);
  });

  it('names its newest places first, each with its month', () => {
    const months = monthsOf(name);
    expect(months).toHaveLength(list.length);
    for (const month of months) expect(month).toMatch(/^(?:2\d(?:0[1-9]|1[0-2])|9999)$/);
    expect(months).toEqual([...months].sort().reverse());
  });
});
