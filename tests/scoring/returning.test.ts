import { describe, expect, it } from 'vitest';
import type { DossierComment } from '@/lib/model';
import { returningOf } from '@/lib/scoring';

let next = 0;
function says(noteId: string, person: string, more: Partial<DossierComment> = {}): DossierComment {
  return { id: `c${(next += 1)}`, noteId, user: { id: person }, ...more };
}
const crowd = (noteId: string, n: number) =>
  Array.from({ length: n }, (_, i) => says(noteId, `${noteId}-${i}`));

describe('people who come back under another note', () => {
  const others = [...crowd('a', 10), ...crowd('b', 10), ...crowd('c', 4)];

  it('are counted once each, with what they wrote, the most frequent first', () => {
    const twice = [says('a', 'p'), says('b', 'p')];
    const thrice = [says('a', 'q'), says('b', 'q'), says('c', 'q')];
    const found = returningOf([...twice, ...others, ...thrice])!;
    expect(found).toMatchObject({ n: 26, people: 2, notes: 3, value: 2 / 26 });
    expect(found.low).toBeLessThan(2 / 26);
    expect(found.high).toBeGreaterThan(2 / 26);
    expect(found.evidence).toEqual([...thrice, ...twice].map(({ id }) => id));
  });

  it('are not who writes twice under one note, nor the creator, nor the unnamed', () => {
    const creator = ['a', 'b'].map((note) => says(note, 'me', { byCreator: true }));
    const unnamed = ['a', 'b'].map((note) => says(note, '', { user: undefined }));
    const found = returningOf([...others, says('a', 'p'), says('a', 'p'), ...creator, ...unnamed]);
    expect(found).toMatchObject({ n: 25, people: 0, evidence: [] });
  });

  it('are not looked for below three notes or twenty people', () => {
    expect(returningOf([...crowd('a', 30), ...crowd('b', 30)])).toBeUndefined();
    expect(returningOf(['a', 'b', 'c'].flatMap((note) => crowd(note, 6)))).toBeUndefined();
  });
});
