import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedOf, type ExpectedMember } from '@/lib/campaign';

const typical = { value: 100, low: 70, high: 140 };

describe('what a campaign can be expected to get', () => {
  it('is unknown, not 0, where nobody was seen', () => {
    expect(expectedOf([{}, { price: 500 }])).toEqual({ n: 0, unseen: 2 });
    expect(expectedOf([])).toEqual({ n: 0, unseen: 0 });
  });

  it('is one creator’s own figure for one note, and its multiple for more', () => {
    expect(expectedOf([{ typical }]).total).toEqual(typical);
    expect(expectedOf([{ typical, notes: 3 }]).total).toEqual({ value: 300, low: 210, high: 420 });
  });

  it('joins intervals as those of independent estimates', () => {
    const four = expectedOf(Array.from({ length: 4 }, () => ({ typical })));
    // Four intervals reach twice as far as one, not four times.
    expect(four.total).toEqual({ value: 400, low: 340, high: 480 });
  });

  it('costs what those cost who have both a price and a figure', () => {
    const { cost, unseen } = expectedOf([{ typical, price: 50 }, { typical }, { price: 9_000 }]);
    expect(cost).toEqual({ value: 0.5, low: 50 / 140, high: 50 / 70, n: 1 });
    expect(unseen).toBe(1);
  });

  it('has no upper cost where there may be nothing, and none where there is nothing', () => {
    const zero = { value: 10, low: 0, high: 20 };
    expect(expectedOf([{ typical: zero, price: 10 }]).cost).toEqual({ value: 1, low: 0.5, n: 1 });
    const none = { value: 0, low: 0, high: 0 };
    expect(expectedOf([{ typical: none, price: 10 }])).not.toHaveProperty('cost');
  });

  it('lies within its interval, which is never wider than the sum of all', () => {
    const member: fc.Arbitrary<ExpectedMember> = fc
      .tuple(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6), fc.integer({ min: 1, max: 9 }), fc.nat(1e6))
      .map(([low, more, yet, notes, price]) => ({
        typical: { low, value: low + more, high: low + more + yet },
        notes,
        price,
      }));
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 40 }), (members) => {
        const { total, cost } = expectedOf(members);
        const sum = (end: 'low' | 'high') =>
          members.reduce((all, { typical: t, notes }) => all + t![end] * notes!, 0);
        expect(total!.low).toBeLessThanOrEqual(total!.value);
        expect(total!.value).toBeLessThanOrEqual(total!.high);
        expect(total!.low).toBeGreaterThanOrEqual(sum('low') - 1e-6 * sum('high'));
        expect(total!.high).toBeLessThanOrEqual(sum('high') * (1 + 1e-9) + 1e-9);
        if (cost) expect(cost.low).toBeLessThanOrEqual(cost.value);
      }),
      { seed: 4 },
    );
  });
});
