import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countSchema,
  exactly,
  isExact,
  laterCount,
  middleOf,
  mostPrecise,
  overlaps,
  parseCount,
  sameCount,
  widthOf,
  type Count,
} from '@/lib/model';

describe('a figure as the site writes it', () => {
  it.each<[string, number, number | undefined]>([
    ['0', 0, 0],
    ['7', 7, 7],
    ['9999', 9_999, 9_999],
    ['1,234', 1_234, 1_234],
    ['12,345,678', 12_345_678, 12_345_678],
    [' 88 ', 88, 88],
    ['1万', 10_000, 10_499],
    ['1.0万', 10_000, 10_499],
    ['1.3万', 12_500, 13_499],
    ['2万', 19_500, 20_499],
    ['12万', 119_500, 120_499],
    ['12.3万', 122_500, 123_499],
    ['1.25万', 12_450, 12_549],
    ['100.1万', 1_000_500, 1_001_499],
    ['1.2亿', 115_000_000, 124_999_999],
    ['1亿', 99_999_500, 104_999_999],
    ['1.3萬', 12_500, 13_499],
    ['1.3w', 12_500, 13_499],
    ['1.3W', 12_500, 13_499],
    ['1.2千', 1_150, 1_249],
    ['1.2k', 1_150, 1_249],
    ['1K', 1_000, 1_049],
    ['1M', 999_950, 1_049_999],
    ['3.4M', 3_350_000, 3_449_999],
    ['１.３万', 12_500, 13_499],
    ['10+', 10, 999],
    ['99+', 99, undefined],
    ['100+', 100, undefined],
    ['999+', 999, undefined],
    ['1千+', 1_000, 9_999],
    ['1000+', 1_000, 9_999],
    ['1K+', 1_000, 9_999],
    ['2千+', 2_000, undefined],
    ['9999+', 9_999, undefined],
    ['1万+', 10_000, undefined],
    ['10万+', 100_000, undefined],
    ['1.5万+', 15_000, undefined],
  ])('%j is %i to %s', (text, min, max) => {
    const count = parseCount(text);
    expect([count?.min, count?.max]).toEqual([min, max]);
  });

  it.each([
    '',
    ' ',
    '赞',
    '收藏',
    'abc',
    '-5',
    '+5',
    '1.5',
    '1.2.3万',
    '万',
    '1万万',
    '12,34',
    '1,2345',
    '1e5',
    '0x10',
    'NaN',
    'Infinity',
    '1 2',
    '10++',
    '99999999999999999999',
    '1.3万赞',
  ])('%j is no figure', (text) => {
    expect(parseCount(text)).toBeUndefined();
  });

  it('keeps what was shown unless the figure is exact', () => {
    expect(parseCount('1.3万')?.shown).toBe('1.3万');
    expect(parseCount('10+')?.shown).toBe('10+');
    expect(parseCount('1,234')).toEqual({ min: 1_234, max: 1_234 });
  });

  it('holds the true figure, for whatever the site rounds', () => {
    // The site's own rule: exact to 9,999, then 万 with one decimal, a trailing .0 left out.
    const shown = (n: number) =>
      n < 10_000 ? String(n) : `${(Math.round(n / 1_000) / 10).toFixed(1).replace(/\.0$/u, '')}万`;
    fc.assert(
      fc.property(fc.nat({ max: 99_000_000 }), (n) => {
        const count = parseCount(shown(n))!;
        expect(count.min).toBeLessThanOrEqual(n);
        expect(count.max).toBeGreaterThanOrEqual(n);
      }),
    );
  });

  it('never throws, and gives only counts that the schema allows', () => {
    const unit = fc.constantFrom(...'0123456789.,+万亿千kwmb ');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit })), (text) => {
        const count = parseCount(text);
        if (count) expect(countSchema.safeParse(count).success).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('an exact figure', () => {
  it.each([-1, 1.5, NaN, Infinity, 2 ** 53])('is not %s', (value) => {
    expect(() => exactly(value)).toThrow(RangeError);
  });

  it('has one value', () => {
    expect(isExact(exactly(0))).toBe(true);
    expect(isExact({ min: 10_000 })).toBe(false);
    expect(isExact({ min: 10, max: 11 })).toBe(false);
  });
});

describe('width and middle', () => {
  it.each<[Count, number | undefined, number]>([
    [exactly(5), 5, 0],
    [{ min: 12_500, max: 13_499 }, 12_999.5, 999],
    [{ min: 10_000 }, undefined, Infinity],
  ])('of %j', (count, middle, width) => {
    expect(middleOf(count)).toBe(middle);
    expect(widthOf(count)).toBe(width);
  });
});

const someCount: fc.Arbitrary<Count> = fc
  .tuple(fc.nat({ max: 100_000 }), fc.option(fc.nat({ max: 10_000 }), { nil: undefined }))
  .map(([min, width]) => (width === undefined ? { min } : { min, max: min + width }));
const maybeCount = fc.option(someCount, { nil: undefined });

describe('two readings of one figure', () => {
  it.each<[Count | undefined, Count | undefined, Count | undefined]>([
    [undefined, undefined, undefined],
    [exactly(5), undefined, exactly(5)],
    [undefined, exactly(5), exactly(5)],
    [exactly(5), exactly(7), exactly(7)],
    [exactly(7), exactly(5), exactly(5)],
    // A rounded figure that still allows the exact one does not blur it.
    [exactly(12_900), { min: 12_500, max: 13_499 }, exactly(12_900)],
    [exactly(120), { min: 10, max: 999 }, exactly(120)],
    [exactly(12_900), { min: 10_000 }, exactly(12_900)],
    // One that rules it out is news.
    [exactly(12_400), { min: 12_500, max: 13_499 }, { min: 12_500, max: 13_499 }],
    [exactly(999), { min: 1_000, max: 9_999 }, { min: 1_000, max: 9_999 }],
    [{ min: 10_000 }, { min: 12_500, max: 13_499 }, { min: 12_500, max: 13_499 }],
  ])('%j, later %j: %j is kept', (earlier, later, kept) => {
    expect(laterCount(earlier, later)).toEqual(kept);
  });

  it('keep one of the two, never a mixture', () => {
    fc.assert(
      fc.property(maybeCount, maybeCount, (a, b) => {
        for (const kept of [laterCount(a, b), mostPrecise(a, b)]) expect([a, b]).toContain(kept);
      }),
    );
  });

  it('lose no figure, and an exact later one always stands', () => {
    fc.assert(
      fc.property(maybeCount, someCount, fc.nat(), (a, b, n) => {
        expect(laterCount(a, b)).toBeDefined();
        expect(laterCount(b, undefined)).toBe(b);
        expect(laterCount(a, exactly(n))).toEqual(exactly(n));
      }),
    );
  });

  it('are never less precise together than the better one, if both may be true', () => {
    fc.assert(
      fc.property(someCount, someCount, (a, b) => {
        fc.pre(overlaps(a, b));
        expect(widthOf(laterCount(a, b)!)).toBe(Math.min(widthOf(a), widthOf(b)));
        expect(widthOf(mostPrecise(a, b)!)).toBe(Math.min(widthOf(a), widthOf(b)));
      }),
    );
  });

  it('overlap alike from either side, and each with itself', () => {
    fc.assert(
      fc.property(someCount, someCount, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(overlaps(a, a)).toBe(true);
      }),
    );
  });

  it('are the same fact however they were written', () => {
    expect(sameCount({ min: 1, max: 1, shown: '1' }, exactly(1))).toBe(true);
    expect(sameCount({ min: 1 }, exactly(1))).toBe(false);
    expect(sameCount(undefined, undefined)).toBe(true);
    expect(sameCount(undefined, exactly(0))).toBe(false);
  });
});
