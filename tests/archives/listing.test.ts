import { describe, expect, it } from 'vitest';
import { LIMITS, readListing, tooLong } from '@/scripts/store/listing';
import { textOf } from '../shape/sources';

/* What the stores show of the extension, in both languages. */

const LANGUAGES = { en: 'en', 'zh-CN': 'zh_CN' };
const PICTURES = ['profile', 'evidence', 'shortlist', 'compare', 'report', 'settings'];

describe.each(Object.entries(LANGUAGES))('the listing in %s', (language, locale) => {
  const listing = readListing(textOf(`docs/store/${language}.md`));
  const messages = JSON.parse(textOf(`public/_locales/${locale}/messages.json`)) as Record<
    string,
    { message: string }
  >;

  it('fits both stores', () => {
    expect(tooLong(listing)).toEqual([]);
  });

  it('says what the extension says of itself', () => {
    expect(listing.name).toBe(messages['extensionName']?.message);
    expect(listing.summary).toBe(messages['extensionDescription']?.message);
  });

  it('has words for every picture', () => {
    expect([...listing.captions.keys()]).toEqual(PICTURES);
  });

  it('is plain text', () => {
    expect(listing.description).not.toMatch(/\*\*|^#|^- |\]\(/mu);
  });
});

describe('a listing', () => {
  it('that is too long or lacks a part is said so', () => {
    const words = 'x'.repeat(LIMITS.name + 1);
    const listing = readListing(
      `# L\n\n## Name\n\n${words}\n\n## Summary\n\n## Description\n\nd\n`,
    );
    expect(tooLong(listing)).toEqual([
      'name has 46 characters, at most 45 fit',
      'summary is empty',
    ]);
  });

  it('tells the same in both languages', () => {
    const [english, chinese] = Object.keys(LANGUAGES).map(
      (language) => readListing(textOf(`docs/store/${language}.md`)).description,
    );
    const points = (text = '') => text.split('\n').filter((line) => line.startsWith('•')).length;
    expect(points(chinese)).toBe(points(english));
  });
});
