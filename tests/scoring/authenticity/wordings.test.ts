import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, sketchOfFolded, sketchSimilarity } from '@/lib/model';
import {
  ALIKE,
  alikeness,
  keysOf,
  MOST_KEYS,
  NEAR_COPY,
} from '@/lib/scoring/authenticity/likeness';
import { createSketches } from '@/lib/scoring/authenticity/sketches';
import { createNeighbourhoods, wordingOf, type Wording } from '@/lib/scoring/authenticity/wordings';

const made = (text: string): Wording => {
  const folded = foldText(text);
  return wordingOf(folded, folded.length);
};

/** One sentence with a few letters of another: dozens that share most of their keys. */
const BASE = '这家窗帘遮光效果真是出乎意料';
const edited = fc
  .tuple(fc.nat(BASE.length - 1), fc.nat(400), fc.nat(2))
  .map(([place, letter, cut]) => {
    const other = String.fromCharCode(0x5000 + letter);
    return BASE.slice(cut, place) + other + BASE.slice(place + 1);
  });
const texts = fc.uniqueArray(edited, { minLength: 20, maxLength: 60 });

/** Every link, in words, in a fixed order. */
function linksOf(wordings: readonly Wording[]): string[] {
  const links = wordings.flatMap((wording) => [
    ...wording.alike.map((other) => `${wording.text} ~ ${other.text}`),
    ...wording.copies.map((other) => `${wording.text} = ${other.text}`),
  ]);
  return links.sort();
}

function linked(all: readonly string[]): Wording[] {
  const wordings = all.map(made);
  createNeighbourhoods().add([...wordings]);
  return wordings;
}

describe('neighbourhoods', () => {
  it('link the same wordings in whatever order and portions these come and go', () => {
    fc.assert(
      fc.property(texts, fc.nat(59), fc.nat(59), (all, a, b) => {
        const [split, cut] = [a % all.length, b % all.length];
        const [first, second] = [all.slice(0, split).map(made), all.slice(split).map(made)];
        const neighbourhoods = createNeighbourhoods();
        neighbourhoods.add([...second]);
        for (const wording of first) neighbourhoods.add([wording]);
        const wordings = [...first, ...second];
        expect(linksOf(wordings)).toEqual(linksOf(linked(all)));
        for (const gone of wordings.slice(0, cut)) neighbourhoods.remove(gone);
        expect(linksOf(wordings.slice(cut))).toEqual(linksOf(linked(all.slice(cut))));
      }),
      { numRuns: 150 },
    );
  });

  it('tell of every wording whose links changed', () => {
    fc.assert(
      fc.property(texts, fc.nat(59), (all, at) => {
        const wordings = all.map(made);
        const neighbourhoods = createNeighbourhoods();
        neighbourhoods.add([...wordings]);
        const gone = wordings[at % wordings.length]!;
        const changed = (act: () => Wording[]) => {
          const before = new Map(wordings.map((w) => [w, linksOf([w]).join()]));
          const told = new Set(act());
          for (const w of wordings) {
            if (w !== gone && before.get(w) !== linksOf([w]).join()) expect(told).toContain(w);
          }
        };
        changed(() => neighbourhoods.remove(gone));
        expect(gone.alike).toEqual([]);
        changed(() => neighbourhoods.add([gone]));
      }),
      { numRuns: 100 },
    );
  });
});

describe('likeness', () => {
  it('is what the similarity of the sketches says', () => {
    const words = fc.string({
      unit: fc.constantFrom(...'窗帘遮光效果真是出乎意料师傅安装'),
      minLength: 6,
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, words, edited, edited, (...all) => {
        const folded = all.map(foldText).filter(({ length }) => length >= 6);
        const sketches = createSketches();
        const slots = folded.map((text) => sketches.take(text, text.length));
        for (const [i, a] of folded.entries()) {
          for (const [j, b] of folded.entries()) {
            const similarity = sketchSimilarity(sketchOfFolded(a), sketchOfFolded(b));
            const long = Math.min(a.length, b.length) >= 10;
            const said =
              similarity < ALIKE
                ? undefined
                : similarity >= (long ? NEAR_COPY : 1)
                  ? 'copy'
                  : 'alike';
            expect(alikeness(sketches, slots[i]!, slots[j]!)).toBe(said);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives every sketch a key, and no more than some twenty', () => {
    const sketches = createSketches();
    const keys = new Int32Array(MOST_KEYS);
    const keysIn = (sketch: number[]) => keysOf(sketches, sketches.take('', 9, sketch), keys);
    expect(keysIn([7])).toBe(1);
    expect(keysIn([7, 9])).toBe(1);
    expect(keysIn(Array.from({ length: 32 }, (_, i) => i * 1_000))).toBe(21);
  });

  it('takes a sketch as it would be, whatever a file says it is', () => {
    const sketches = createSketches();
    const slots = [
      [9, 7, 7, 2 ** 33 + 9],
      [7, 9],
    ].map((sketch) => sketches.take('', 12, sketch));
    expect(alikeness(sketches, slots[0]!, slots[1]!)).toBe('copy');
    const many = sketches.take(
      '',
      99,
      Array.from({ length: 500 }, (_, i) => 500 - i),
    );
    expect(alikeness(sketches, many, many)).toBe('copy');
  });
});
