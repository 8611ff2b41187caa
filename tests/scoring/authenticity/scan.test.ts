import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speaksForItself } from '@/lib/scoring/authenticity/positive';
import { ASKS } from '@/lib/scoring/authenticity/read-text';
import { may, scanOf, type Scan } from '@/lib/scoring/authenticity/scan';
import { styleOf } from '@/lib/scoring/authenticity/style';
import { FORM_NAMES, readForm, readWords } from '@/lib/scoring/authenticity/wording-features';

/*
 * A pattern is tried only where the scan says that it may match. Texts are made of the patterns' own
 * pieces, so that each of them matches again and again: nothing may be missed.
 */

const ROOM = join(import.meta.dirname, '../../../lib/scoring/authenticity');
const FILES = ['disguises', 'lures', 'positive', 'style', 'read-text', 'wording-features'];
const sources = FILES.map((file) => readFileSync(join(ROOM, `${file}.ts`), 'utf8')).join('\n');
/** What stands between the signs of regular expressions, and the letters of their classes. */
const pieces = [
  ...new Set([
    ...sources.split(/[^\p{L}\p{N}]+/u).filter((piece) => /[\u3400-\u9fff]/u.test(piece)),
    ...[...sources].filter((letter) => /[\u3400-\u9fff]/u.test(letter)),
    ...'wx vx qq dd tg DM whatsapp http https www com free usd hh 233 how what av'.split(' '),
    ...['12', '138', '1381234', '5', 'a', 'B', 'VIP', 'abc12', '一', '②', '三'],
    ...['+', '＋', '-', '.', '·', '~', '～', '_', '*', '|', '/', '=', '┤', '〈', '❤', ':', '：'],
    ...[
      '?',
      '？',
      '!',
      '！',
      '。',
      '，',
      '；',
      '、',
      '…',
      '[',
      ']',
      '@',
      '$',
      '￥',
      ' ',
      '　',
      '\n',
    ],
    ...[
      '😀',
      '🌹',
      '\ufe0f',
      'Ａ',
      '𝐕',
      'Ж',
      'e\u0332',
      'ᚠ',
      '哈哈',
      '！！！！！！！！！！',
      '呢呢呢呢呢',
    ],
  ]),
];
/** The patterns without the signs of regular expressions: what follows each other there, matches. */
const strung = sources
  .replace(/^(?!.*\/[a-z]+;?$).*$/gmu, '')
  .replace(/\(\?(?:[:=!]|<[=!])|\\[a-z]|\{[\d,]+\}|[()[\]?*^|\s]/giu, '');
const slices = [2, 3, 4, 5, 6].flatMap((length) =>
  Array.from({ length: strung.length - 1 }, (_, from) => strung.slice(from, from + length)),
);
const text = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 9 })
  .map((some) => some.join(''));

/** As if every letter were one that any pattern may begin with. */
const everything = (scan: Scan): Scan => ({ ...scan, marks: -1, floods: true });

function formOf(of: string, scan: Scan): string[] {
  const found: string[] = [];
  readForm(of, (index) => found.push(FORM_NAMES[index]!), scan);
  return found.sort();
}

function wordsOf(of: string, scan?: Scan): string[] {
  const found: string[] = [];
  const letters = (a: number, b: number) =>
    found.push(b ? String.fromCharCode(a, b) : String.fromCharCode(a));
  readWords(of, (word) => found.push(word), letters, scan);
  return found;
}

describe('the scan of a text', () => {
  const isKept = (of: string) => {
    const scan = scanOf(of);
    const all = everything(scan);
    expect([of, formOf(of, scan)]).toEqual([of, formOf(of, all)]);
    expect([of, styleOf(of, scan)]).toEqual([of, styleOf(of, all)]);
    expect([of, speaksForItself(of, scan)]).toEqual([of, speaksForItself(of, all)]);
    expect([of, wordsOf(of, scan)]).toEqual([of, wordsOf(of, all)]);
    if (ASKS.test(of)) expect([of, may(scan, 'asks')]).toEqual([of, true]);
  };

  it('keeps no pattern from matching what stands in it', () => {
    for (const of of new Set(slices)) isKept(of);
  });

  it('keeps no pattern from matching in longer texts', () => {
    fc.assert(fc.property(text, isKept), { numRuns: 2_000 });
  });

  it('counts letters', () => {
    const plain = '好看吗，真的，2号色 a.b!！';
    expect(scanOf(plain)).toMatchObject({
      ...{ digits: 1, chinese: 7, commas: 2, particles: 0, exclamations: 2, separators: 2 },
      floods: false,
    });
    expect(scanOf('好呀呢啊').particles).toBe(3);
    expect(scanOf('！'.repeat(4) + '!'.repeat(6)).floods).toBe(true);
    expect(scanOf('好'.repeat(9)).floods).toBe(false);
  });

  it('tries everything where it meets a letter that it does not know', () => {
    expect(scanOf('好看😀').marks).toBe(-1);
    expect(may(scanOf('好看'), 'contact')).toBe(false);
  });
});

describe('words', () => {
  it('are Latin words, Chinese letters and pairs of them, without stickers and mentioned names', () => {
    expect(wordsOf('好看[哭惹R]加VX @小雨 来')).toEqual(['vx', '好', '看', '好看', '加', '来']);
  });
  it('are found behind a sign that joins on to them', () => {
    expect(wordsOf('⭐\ufe0fBERKAH')).toEqual(['berkah']);
    expect(wordsOf('Ｖｉｐ')).toEqual(['vip']);
  });
});
