import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldText } from '@/lib/model';

it('shortens every run to two, of letters of one unit or two, and nothing else', () => {
  const letter = fc.constantFrom('哈', '啊', 'a', '6', '𠮷', '𠮶', '好');
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 30 }), (letters) => {
      const kept = letters.filter((each, i) => each !== letters[i - 1] || each !== letters[i - 2]);
      expect(foldText(letters.join(''))).toBe(kept.join(''));
    }),
    { numRuns: 500 },
  );
});
