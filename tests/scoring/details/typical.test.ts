import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costPer, score, type TypicalCount } from '@/lib/scoring';
import type { DossierNote } from '@/lib/model';
import { dossier, exact, note, notes } from '../make';

const typical = (given: DossierNote[]) => score(dossier({ notes: given })).details.typical;

describe('what a typical note gets', () => {
  it('is the median of each figure with its interval, pinned notes aside', () => {
    const given = notes(12, { likes: exact(100), saves: exact(40), comments: exact(10) });
    const pinned = note('pinned', { likes: exact(9_000), pinned: true });
    expect(typical([...given, pinned])!.interactions).toEqual({
      value: 150,
      low: 150,
      high: 150,
      n: 12,
    });
    expect(typical(given)!.saves).toMatchObject({ value: 40, n: 12 });
  });

  it('leaves out what fewer than five notes show, and what has no upper end', () => {
    expect(typical(notes(4))).toBeUndefined();
    const open = notes(6, { likes: { min: 10_000 } });
    expect(typical(open)).not.toHaveProperty('likes');
    expect(typical(open)).not.toHaveProperty('interactions');
    expect(typical(open)).toHaveProperty('saves');
  });
});

describe('the cost of each', () => {
  const count = (low: number, value: number, high: number): TypicalCount => ({
    low,
    value,
    high,
    n: 12,
  });

  it('turns the interval of the count round', () => {
    expect(costPer(3_000, count(100, 150, 300))).toEqual({ value: 20, low: 10, high: 30, n: 12 });
  });

  it('has no upper end where there may be none of it, and is nothing where there is none', () => {
    expect(costPer(3_000, count(0, 150, 300))).toEqual({ value: 20, low: 10, n: 12 });
    expect(costPer(3_000, count(0, 0, 5))).toBeUndefined();
    expect(costPer(3_000, undefined)).toBeUndefined();
    expect(costPer(0, count(1, 2, 3))).toMatchObject({ value: 0, low: 0, high: 0 });
  });

  it('lies within its interval and rises with the price', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6)),
        fc.nat(1e7),
        fc.nat(1e7),
        (ends, price, more) => {
          const [low, value, high] = ends.toSorted((a, b) => a - b);
          const cost = costPer(price, count(low!, value!, high!));
          if (!cost) return;
          expect(cost.low).toBeLessThanOrEqual(cost.value);
          expect(cost.high ?? Infinity).toBeGreaterThanOrEqual(cost.value);
          expect(costPer(price + more, count(low!, value!, high!))!.value).toBeGreaterThanOrEqual(
            cost.value,
          );
        },
      ),
    );
  });
});
