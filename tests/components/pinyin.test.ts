import fc from 'fast-check';
import { polyphonic } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import {
  soundsLike,
  soundsOf,
  typedLetters,
  type Readings,
} from '@/components/dashboard/find/pinyin';

/** The dictionary that ships, without the screen's way of loading it. */
const readings: Readings = (char) =>
  /\p{Script=Han}/u.test(char)
    ? polyphonic(char, { toneType: 'none', type: 'array', v: true })[0]!.filter((r) => r !== char)
    : [];

const finds = (name: string, typed: string) =>
  soundsLike(soundsOf(name, readings), typedLetters(typed));

describe('a Chinese name is found by its sound', () => {
  it.each([
    ['林小满', 'linxiaoman', 'in full'],
    ['林小满', 'lxm', 'by initials'],
    ['林小满', 'linxm', 'by a mix of both'],
    ['林小满', 'xiaom', 'from the middle, half typed'],
    ['林小满', 'Lín Xiǎo-mǎn', 'with tones and marks'],
    ['林小满', '林xm', 'with a character typed already'],
    ['张三丰', 'zhsf', 'by the two letters of zh'],
    ['重庆小面', 'chongqing', 'by the reading of the word'],
    ['重庆小面', 'zhongqing', 'by another reading of a character'],
    ['曾小姐', 'zeng', 'by a name’s reading'],
    ['曾小姐', 'ceng', 'by the other reading'],
    ['吕布绿', 'lvbulv', 'with v for ü'],
    ['吕布', 'lubu', 'with u for ü'],
    ['吕布', 'lyubu', 'as in a passport'],
    ['吕布', 'lübu', 'with ü itself'],
    ['單車妹', 'dancheme', 'in traditional characters'],
    ['美肌研究所Nana', 'mjyjsnana', 'with Latin letters after it'],
    ['✨阿 梨✨', 'ali', 'with marks between'],
    ['西安', "xi'an", 'with an apostrophe'],
  ])('%s by %s: %s', (name, typed) => {
    expect(finds(name, typed)).toBe(true);
  });

  it.each([
    ['林小满', 'lm', 'a character is left out'],
    ['林小满', 'mxl', 'the order is another'],
    ['林小满', 'limxm', 'a syllable is cut in the middle of the name'],
    ['林小满', 'linxiaomanx', 'more is typed than there is'],
    ['林小满', '', 'nothing is typed'],
    ['林小满', '-', 'nothing but marks is typed'],
    ['', 'l', 'there is no name'],
  ])('%s not by %s: %s', (name, typed) => {
    expect(finds(name, typed)).toBe(false);
  });

  it('whatever part of the name is typed in full, or as its initials', () => {
    const chars = [...'林小满美肌研究所阿梨在租房重庆长沙乐曾单绿吕张珍好'];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...chars), { minLength: 1, maxLength: 8 }),
        fc.nat(7),
        fc.nat(7),
        fc.nat(3),
        (name, a, b, choice) => {
          const [from, to] = [Math.min(a, b) % name.length, Math.max(a, b) % name.length];
          const part = name.slice(Math.min(from, to), Math.max(from, to) + 1);
          const reading = (char: string) => readings(char)[choice % readings(char).length]!;
          expect(finds(name.join(''), part.map(reading).join(''))).toBe(true);
          expect(finds(name.join(''), part.map((char) => reading(char)[0]).join(''))).toBe(true);
        },
      ),
    );
  });
});
