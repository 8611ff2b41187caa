import { describe, expect, it } from 'vitest';
import type { Dossier } from '@/lib/model';
import { score } from '@/lib/scoring';

const NOW = '2026-11-20T12:00:00.000Z';
const noteAt = (day: number, parts: object) => ({
  id: `${Math.floor(Date.parse(NOW) / 1_000 - day * 86_400).toString(16)}${'0'.repeat(15)}${day}`,
  completeness: 'detail' as const,
  ...parts,
});
const dossier: Dossier = {
  id: 'a',
  now: NOW,
  notes: [
    noteAt(1, {
      text: '今天用花间的面霜 @晚风官方旗舰店 谢谢',
      mentions: ['晚风官方旗舰店'],
      topics: [],
    }),
    noteAt(2, {
      text: '和 @小禾 一起，花间真好',
      mentions: ['小禾'],
      topics: ['山茶推荐官', '好物推荐官'],
    }),
    noteAt(3, { text: '周末', mentions: ['小禾'], topics: [] }),
  ],
};
const brandsOf = (brand: object = {}) => score(dossier, { brand }).details.brands;

describe('brands that notes name', () => {
  it('are listed once each with the notes and words, persons last', () => {
    expect(brandsOf()?.map(({ name, kind, found }) => [name, kind, found.length])).toEqual([
      ['山茶', 'topic', 1],
      ['晚风官方旗舰店', 'brand-account', 1],
      ['小禾', 'account', 2],
    ]);
    expect(brandsOf()?.[1]?.found[0]?.quote).toContain('@晚风官方旗舰店');
  });

  it('mark the user’s own brand and competitors, and put them first', () => {
    const brands = brandsOf({ name: '山茶', competitors: ['花间', '没有'] });
    expect(brands?.slice(0, 2).map(({ name, kind, found }) => [name, kind, found.length])).toEqual([
      ['山茶', 'own', 1],
      ['花间', 'competitor', 2],
    ]);
  });

  it('are absent where none is named', () => {
    expect(
      score({ ...dossier, notes: [noteAt(1, { text: '周末' })] }).details.brands,
    ).toBeUndefined();
  });
});

describe('built-in lists of words', () => {
  const words = { ...dossier, notes: [noteAt(1, { text: '全网第一，益生菌' })] };
  const listsOf = (off: string[]) =>
    score(words, { watched: { off } }).details.sensitiveWords?.map(({ list }) => list);

  it('are switched off one by one', () => {
    expect(listsOf([])).toEqual(['supplement', 'absolute-claim']);
    expect(listsOf(['supplement'])).toEqual(['absolute-claim']);
    expect(listsOf(['supplement', 'absolute-claim'])).toBeUndefined();
  });
});
