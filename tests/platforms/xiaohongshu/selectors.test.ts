import { describe, expect, it } from 'vitest';
import * as selectors from '@/lib/platforms/xiaohongshu/selectors';
import { savedPage } from '@/scripts/saved-page';
import { fixtures } from './fixtures';

const pages = fixtures().map(({ html }) => savedPage(html));
const lists = Object.entries(selectors).filter((entry): entry is [string, string[]] =>
  Array.isArray(entry[1]),
);

describe.each(lists)('%s', (_, list) => {
  it.each(list)('%s is free of build hashes and words, and stands on a fixture', (selector) => {
    expect(selector).toMatch(/^(?:2\d(?:0[1-9]|1[0-2]) )?[a-z#.]/);
    expect(selector).not.toMatch(/data-v-|[^\x20-\x7e]/);
    const css = selector.replace(/^\d{4} /, '');
    expect(pages.some((page) => page.querySelector(css) !== null)).toBe(true);
  });

  it('names its newest places first', () => {
    // What has no month is as new as the newest page known.
    const months = list.map((selector) => /^\d{4}(?= )/.exec(selector)?.[0] ?? '9999');
    expect(months).toEqual([...months].sort().reverse());
  });
});
