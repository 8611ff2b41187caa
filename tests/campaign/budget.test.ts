import { describe, expect, it } from 'vitest';
import { budgetOf, planProblems } from '@/lib/campaign';

const cny = (amount: number) => ({ amount, currency: 'CNY' });

describe('a budget', () => {
  it('counts a fee before a quote, and nobody who declined', () => {
    const members = [
      { part: { fee: cny(500), route: 'mcn' as const }, quote: cny(900) },
      { quote: cny(300) },
      { part: { fee: cny(9_000), status: 'declined' as const } },
      {},
      { part: { fee: cny(0) } },
    ];
    expect(budgetOf(members, { budget: 700, currency: 'CNY' })).toEqual({
      agreed: 500,
      quoted: 300,
      withoutPrice: 1,
      withoutRate: 0,
      viaMcn: 500,
      left: -100,
      prices: [500, 300, undefined, undefined, 0],
    });
  });

  it('leaves out what is in a currency without a rate, and says so', () => {
    const members = [{ part: { fee: { amount: 10, currency: 'USD' } } }, { quote: cny(80) }];
    const rate = { currency: 'EUR', cnyPer: 8 };
    expect(budgetOf(members, { currency: 'EUR', rate })).toMatchObject({
      agreed: 0,
      quoted: 10,
      withoutRate: 1,
      prices: [undefined, 10],
    });
    expect(budgetOf(members, { currency: 'EUR', rate })).not.toHaveProperty('left');
  });
});

describe('a plan', () => {
  it.each<[string | undefined, string | undefined, number]>([
    ['2026-03-01', '2026-02-28', 1],
    ['2026-03-01', '2026-03-01', 0],
    [undefined, '2026-02-28', 0],
    ['2026-03-01', undefined, 0],
  ])('from %s to %s has %i problems', (startsOn, endsOn, n) => {
    const plan = { ...(startsOn && { startsOn }), ...(endsOn && { endsOn }) };
    expect(planProblems(plan)).toHaveLength(n);
  });
});
