import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppliedOf, suppliedText } from '@/lib/shortlist';
import { someSupplied } from './arbitrary-row';

describe('supplied figures in one cell', () => {
  it('come back as they went, but for the moment they were written down', () => {
    fc.assert(
      fc.property(fc.array(someSupplied), (figures) => {
        const { supplied, unreadable } = suppliedOf(figures.map(suppliedText));
        expect(unreadable).toEqual([]);
        expect(supplied).toEqual(
          figures.map((one) => ({ ...one, addedAt: `${one.asOf}T00:00:00.000Z` })),
        );
      }),
    );
  });

  it.each([
    '',
    'reads',
    'reads=1',
    'reads=1 | x',
    'reads=1 | x | 2026-02-30',
    'hats=1 | x | 2026-02-03',
  ])('%j is named as unreadable', (text) => {
    expect(suppliedOf([text])).toEqual({ supplied: [], unreadable: [text] });
  });
});
