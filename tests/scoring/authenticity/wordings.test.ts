import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, sketchOfFolded, sketchSimilarity } from '@/lib/model';
import { ALIKE, alikeness, keysOf, NEAR_COPY } from '@/lib/scoring/authenticity/likeness';
import { createNeighbourhoods, wordingOf, type Wording } from '@/lib/scoring/authenticity/wordings';

const made = (text: string): Wording => {
  const folded = foldText(text);
  return wordingOf(folded, folded.length, sketchOfFolded(folded));
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
        const wordings = all.map(made).filter(({ letters }) => letters >= 6);
        for (const a of wordings) {
          for (const b of wordings) {
            const similarity = sketchSimilarity(a.sketch, b.sketch);
            const long = Math.min(a.letters, b.letters) >= 10;
            const said =
              similarity < ALIKE
                ? undefined
                : similarity >= (long ? NEAR_COPY : 1)
                  ? 'copy'
                  : 'alike';
            expect(alikeness(a, b)).toBe(said);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives every sketch a key, and no more than some twenty', () => {
    expect(keysOf([7])).toHaveLength(1);
    expect(keysOf([7, 9])).toHaveLength(1);
    expect(keysOf(Array.from({ length: 32 }, (_, i) => i * 1_000))).toHaveLength(21);
  });
});
