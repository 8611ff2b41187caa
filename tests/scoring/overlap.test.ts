import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DossierComment } from '@/lib/model';
import { overlapsOf, OVERLAP_MIN } from '@/lib/scoring';

let next = 0;
function says(person: string, text: string, at = '2026-11-01T08:00:00.000Z'): DossierComment {
  return {
    id: `c${(next += 1)}`,
    text,
    createdAt: { at, precision: 'second', source: 'id' },
    user: { id: person },
  };
}
const crowd = (name: string, n: number) =>
  Array.from({ length: n }, (_, i) => says(`${name}${i}`, `今天也在看${name}${i}`));

describe('the same people under two creators', () => {
  it('are counted, and apart from them who came on the same day or said the same', () => {
    const a = [
      ...crowd('甲', OVERLAP_MIN),
      says('p', '好看'),
      says('q', '这个颜色太适合我了', '2026-11-02T08:00:00.000Z'),
      says('r', '在哪里买的呀姐妹', '2026-11-01T08:00:00.000Z'),
    ];
    const b = [
      ...crowd('乙', OVERLAP_MIN),
      says('p', '好看', '2026-06-01T08:00:00.000Z'),
      says('q', '这个颜色，太适合我了！', '2026-07-02T08:00:00.000Z'),
      says('r', '周末一起去吗朋友们', '2026-11-02T07:00:00.000Z'),
    ];
    const [overlap] = overlapsOf(
      new Map([
        ['x', a],
        ['y', b],
      ]),
    );
    expect(overlap).toMatchObject({
      a: 'x',
      b: 'y',
      peopleA: OVERLAP_MIN + 3,
      peopleB: OVERLAP_MIN + 3,
      sameDay: 1,
      sameWords: 1,
      tooFew: false,
    });
    expect(
      overlap?.shared.map(({ person, sameDay, sameWords }) => [person, sameDay, sameWords]),
    ).toEqual([
      ['p', false, false],
      ['q', false, true],
      ['r', true, false],
    ]);
    expect(overlap?.share).toBeCloseTo(3 / (2 * (OVERLAP_MIN + 3) - 3), 10);
  });

  it('say too little where one side has few people', () => {
    const comments = new Map([
      ['x', [says('p', '好')]],
      ['y', crowd('乙', 50).concat(says('p', '好'))],
    ]);
    expect(overlapsOf(comments)).toMatchObject([{ tooFew: true }]);
  });

  it('are nobody where nobody is shared, and never the creator or a nameless writer', () => {
    const own = { ...says('p', '谢谢大家'), byCreator: true as const };
    const nameless: DossierComment = { id: 'n', text: '好' };
    expect(
      overlapsOf(
        new Map([
          ['x', [own, nameless]],
          ['y', [says('p', '好'), nameless]],
        ]),
      ),
    ).toEqual([]);
  });

  it('do not depend on order', () => {
    const comment = fc.record({
      who: fc.constantFrom('p', 'q', 'r', 's'),
      text: fc.constantFrom('好看', '这个颜色太适合我了', '在哪里买的呀姐妹'),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(fc.array(fc.array(comment, { maxLength: 8 }), { maxLength: 4 }), (sets) => {
        const made = sets.map((set, i): [string, DossierComment[]] => [
          `creator-${i}`,
          set.map(({ who, text, day }) =>
            says(who, text, `2026-11-${String(day).padStart(2, '0')}T08:00:00.000Z`),
          ),
        ]);
        const strip = (overlaps: ReturnType<typeof overlapsOf>) =>
          overlaps
            .map(({ a, b, share, sameDay, sameWords }) => [a, b, share, sameDay, sameWords].join())
            .sort();
        const turned = made
          .toReversed()
          .map(([id, set]): [string, DossierComment[]] => [id, set.toReversed()]);
        expect(strip(overlapsOf(new Map(turned)))).toEqual(strip(overlapsOf(new Map(made))));
      }),
    );
  });
});
