import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COPY_MIN_LETTERS,
  SKETCH_SIZE,
  foldText,
  sketchOf,
  sketchSimilarity,
  smallestHashOf,
} from '@/lib/model';

describe('the wording of a comment', () => {
  it.each([
    ['这个颜色[哭惹R]真好看！！', '这个颜色真好看'],
    ['@小雨 快来看 这家店', '快来看这家店'],
    ['ＡＢＣ　１２３', 'abc123'],
    ['Love 💕 it', 'loveit'],
    ['[偷笑R][偷笑R]', ''],
    ['…！？', ''],
    ['', ''],
    ['价格 [3 折]', '价格3折'],
  ])('%j is %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('folds to itself once folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
      }),
    );
  });
});

describe('a fingerprint', () => {
  const long = Array.from({ length: 400 }, (_, i) => String.fromCodePoint(0x4e00 + i * 7)).join('');

  it('is empty for a text too short to tell copies from chance', () => {
    expect(sketchOf('求推荐链接')).toEqual([]);
    expect(sketchOf('求推荐链接呀')).toHaveLength(COPY_MIN_LETTERS - 1);
  });

  it('is small, rising and without repeats, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
        const sketch = sketchOf(text);
        expect(sketch.length).toBeLessThanOrEqual(SKETCH_SIZE);
        expect(sketch).toEqual([...new Set(sketch)].sort((a, b) => a - b));
        for (const hash of sketch) expect(Number.isInteger(hash) && hash >= 0).toBe(true);
        expect(smallestHashOf(text)).toBe(sketch[0]);
      }),
    );
  });

  it('does not see stickers, mentions, punctuation, width or case', () => {
    const plain = sketchOf('质地轻薄适合夏天abc');
    expect(sketchOf('质地轻薄，适合夏天！ＡＢＣ[赞R]')).toEqual(plain);
    expect(sketchOf('@小雨 质地轻薄 适合夏天 Abc')).toEqual(plain);
  });

  it('is 1 like itself, 0 like an empty one, and alike from either side', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(text, text, (one, two) => {
        const [a, b] = [sketchOf(one), sketchOf(two)];
        expect(sketchSimilarity(a, a)).toBe(a.length === 0 ? 0 : 1);
        expect(sketchSimilarity(a, [])).toBe(0);
        expect(sketchSimilarity(a, b)).toBe(sketchSimilarity(b, a));
        expect(sketchSimilarity(a, b)).toBeGreaterThanOrEqual(0);
        expect(sketchSimilarity(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is the exact Jaccard similarity of short texts', () => {
    // Seven shingles each, six of them shared: 6 / 8.
    expect(
      sketchSimilarity(sketchOf('一二三四五六七八'), sketchOf('一二三四五六七九')),
    ).toBeCloseTo(6 / 8, 9);
    expect(sketchSimilarity(sketchOf('一二三四五六'), sketchOf('甲乙丙丁戊己'))).toBe(0);
  });

  it('comes near the true similarity of long texts', () => {
    // 399 shingles and 199 shared of 599 in all: a third.
    const half = long.slice(200);
    const other = Array.from({ length: 200 }, (_, i) => String.fromCodePoint(0x8000 + i * 7));
    const estimate = sketchSimilarity(sketchOf(long), sketchOf(half + other.join('')));
    expect(estimate).toBeGreaterThan(0.1);
    expect(estimate).toBeLessThan(0.6);
    expect(sketchSimilarity(sketchOf(long), sketchOf(`${long}呀`))).toBeGreaterThan(0.9);
  });
});
