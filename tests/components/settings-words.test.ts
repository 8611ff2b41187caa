import { describe, expect, it } from 'vitest';
import { brandOptions } from '@/components/data/brand-options';
import { followersIn, tiersIn } from '@/components/dashboard/settings/tiers';
import { textOf, wordsIn } from '@/components/dashboard/settings/words';
import { DEFAULT_SETTINGS } from '@/lib/model';

describe('a list that was typed', () => {
  it.each([
    ['', []],
    [' 护肤 \n\n#露营, 露营，防晒；x', ['护肤', '露营', '防晒', 'x']],
    [`${'长'.repeat(80)}`, ['长'.repeat(60)]],
  ])('%j', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
    expect(wordsIn(textOf(words))).toEqual(words);
  });

  it('is cut where the settings end', () => {
    const many = Array.from({ length: 300 }, (_, i) => `w${i}`).join('\n');
    expect(wordsIn(many)).toHaveLength(200);
  });
});

describe('tiers that were typed', () => {
  it.each([
    ['10,000', 10_000],
    ['1万', 10_000],
    ['12.5K', 12_500],
    ['', undefined],
    ['many', undefined],
    ['-5', undefined],
  ])('%j is %j followers', (text, followers) => {
    expect(followersIn(text)).toBe(followers);
  });

  it('rise from 0, whatever the first says', () => {
    expect(
      tiersIn([
        { name: ' small ', from: '7' },
        { name: 'large', from: '5万' },
      ]),
    ).toEqual({
      tiers: [
        { name: 'small', from: 0 },
        { name: 'large', from: 50_000 },
      ],
    });
  });

  it.each([
    [[{ name: '', from: '0' }], { problem: 'name', at: 0 }],
    [
      [
        { name: 'a', from: '0' },
        { name: 'b', from: 'x' },
      ],
      { problem: 'number', at: 1 },
    ],
    [
      [
        { name: 'a', from: '0' },
        { name: 'b', from: '500' },
        { name: 'c', from: '500' },
      ],
      { problem: 'order', at: 2 },
    ],
  ])('%j says what is wrong and where', (drafts, wrong) => {
    expect(tiersIn(drafts)).toEqual(wrong);
  });
});

describe('what the brand asks of the notes', () => {
  it('is nothing where nothing was typed', () => {
    expect(brandOptions(DEFAULT_SETTINGS)).toEqual({});
  });

  it('is a brand as soon as one part of it is there, and watched words by their kind', () => {
    const brand = { ...DEFAULT_SETTINGS.brand, competitors: ['某某'] };
    const watchedWords = { ...DEFAULT_SETTINGS.watchedWords, claims: ['神效'] };
    expect(brandOptions({ ...DEFAULT_SETTINGS, brand, watchedWords })).toEqual({
      brand,
      watched: { 'restricted-category': [], 'banned-claim': ['神效'], 'brand-safety': [] },
    });
  });
});
