import { describe, expect, it } from 'vitest';
import * as selectors from '@/lib/platforms/xiaohongshu/selectors';
import { savedPage } from '@/scripts/saved-page';
import { fixtures } from './fixtures';

const pages = fixtures().map(({ html }) => savedPage(html));
const lists = Object.entries(selectors).filter((entry): entry is [string, string[]] =>
  Array.isArray(entry[1]),
);

describe.each(lists)('%s', (_, list) => {
  it.each(list)(
    '%s is dated, free of build hashes and words, and stands on a fixture',
    (selector) => {
      expect(selector).toMatch(/^2\d(?:0[1-9]|1[0-2]) \S/);
      expect(selector).not.toMatch(/data-v-|[^\x20-\x7e]/);
      const css = selector.slice('2608 '.length);
      expect(pages.some((page) => page.querySelector(css) !== null)).toBe(true);
    },
  );

  it('names its newest places first', () => {
    const months = list.map((selector) => selector.slice(0, 4));
    expect(months).toEqual([...months].sort().reverse());
  });
});
