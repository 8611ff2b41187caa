import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameFormOf, nameMarkSchema, stemIn } from '@/lib/model';

const own = (stem?: string) => (stem === undefined ? { kind: 'own' } : { kind: 'own', stem });

describe('what a nickname is like', () => {
  it.each([
    'momo',
    'MOMO',
    'ｍｏｍｏ',
    ' Momo～ ',
    '🐰momo🍒',
    'momo334',
    '小红薯60C31CE2',
    '小红薯B9AD5A3',
    '小红薯4F19F64F95',
    '小紅薯60C31CE2',
    '小红薯６０Ｃ３１ＣＥ２',
  ])('%j is the site’s own', (name) => {
    expect(nameFormOf(name)).toEqual({ kind: 'default' });
  });

  it.each([
    ['小雨1023', '小雨'],
    ['小雨88', '小雨'],
    ['小雨５', '小雨'],
    ['小雨 🌧️ 12', '小雨'],
    ['小雨_12', '小雨'],
    ['小雨٣', '小雨'],
    ['Lily2001', 'lily'],
    ['ＬＩＬＹ２', 'lily'],
    ['7号小雨12', '7号小雨'],
    ['하늘7', '하늘'],
    ['さくら10', 'さくら'],
    ['A梨5b77', 'a梨5b'],
  ])('%j has a stem', (name, stem) => {
    expect(nameFormOf(name)).toEqual(own(stem));
  });

  it.each([
    ['小雨', 'without digits'],
    ['88小雨', 'with digits in front alone'],
    ['雨12', 'of one Chinese letter'],
    ['abc12', 'of three Latin letters'],
    ['603921', 'of digits alone'],
    ['✨✨', 'of emoji alone'],
    ['🌧️12', 'of emoji and digits'],
    ['momo酱12', 'that begins like a default name'],
    ['小红薯酱12', 'that begins like the other default name'],
    ['小红薯ACE', 'that begins like it and has no number'],
    ['用户12345', 'that other sites hand out'],
    ['user_8812', 'that English ones hand out'],
    ['小雨Ⅻ', 'with a Roman numeral, which is letters'],
  ])('%j is a name of one’s own without a stem: %s', (name) => {
    expect(nameFormOf(name)).toEqual(own());
  });

  it.each(['', '  ', '　', '用户已注销'])('%j is nobody’s', (name) => {
    expect(nameFormOf(name)).toBeUndefined();
  });

  it('is said of any text whatever, and the stem is never a number nor a default name', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.tuple(fc.string({ unit: 'grapheme' }), fc.nat()).map(([a, n]) => `${a}${n}`),
    );
    fc.assert(
      fc.property(texts, (name) => {
        const form = nameFormOf(name);
        if (form?.kind !== 'own' || form.stem === undefined) return;
        expect(form.stem).toMatch(/\p{L}/u);
        expect(form.stem).not.toMatch(/\p{Nd}$|^momo|^小红薯/u);
        expect(name).toMatch(/[\p{N}]/u);
      }),
    );
  });

  it('is the same with other digits at the end, in full width, in capitals and among emoji', () => {
    const letters = fc.stringMatching(/^[小雨晴天阿琳林a-z]{4,12}$/u);
    const digits = fc.nat({ max: 99_999 });
    fc.assert(
      fc.property(letters, digits, digits, (word, a, b) => {
        const plain = nameFormOf(`${word}${a}`);
        expect(nameFormOf(`${word}${b}`)).toEqual(plain);
        expect(nameFormOf(`🌧 ${word.toUpperCase()} ～${b}✨`)).toEqual(plain);
        const wide = String(b).replaceAll(/\d/gu, (d) => String.fromCodePoint(0xff10 + Number(d)));
        expect(nameFormOf(word + wide)).toEqual(plain);
      }),
    );
  });

  it('takes no long time for a long name', () => {
    expect(nameFormOf(`${'1'.repeat(100_000)}小`)).toEqual(own());
    expect(nameFormOf(`小雨${'1a'.repeat(50_000)}`)).toEqual(own());
  });
});

it('a mark is one of two words or a hash, and tells its stem apart from both', () => {
  for (const mark of ['default', 'own', 'aB3_-x']) {
    expect(nameMarkSchema.safeParse(mark).success, mark).toBe(true);
  }
  for (const wrong of ['', '小雨', '小雨1023', 'momo', 'abcde', 'abcdefg']) {
    expect(nameMarkSchema.safeParse(wrong).success, wrong).toBe(false);
  }
  expect(['default', 'own', 'aB3_-x'].map(stemIn)).toEqual([undefined, undefined, 'aB3_-x']);
});
