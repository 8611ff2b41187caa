import { describe, expect, it } from 'vitest';
import { feeIn, moneyIn } from '@/lib/campaign';

describe('a fee that is typed', () => {
  it.each<[string, number, string]>([
    ['500', 500, 'EUR'],
    ['1,200.50', 1200.5, 'EUR'],
    ['1.2万', 12_000, 'EUR'],
    ['¥ 3k', 3_000, 'EUR'],
    ['300 usd', 300, 'USD'],
    ['CNY 300', 300, 'CNY'],
    ['CNY300', 300, 'CNY'],
    ['3kUSD', 3_000, 'USD'],
    ['３００', 300, 'EUR'],
    ['0', 0, 'EUR'],
  ])('%s', (text, amount, currency) => {
    expect(feeIn(text, 'EUR')).toEqual({ ok: true, fee: { amount, currency } });
  });

  it.each([
    ['-5', 'negative'],
    ['-1.2万 CNY', 'negative'],
    ['300 XYZ', 'currency'],
    ['a lot', 'unreadable'],
    ['5 or 6', 'unreadable'],
    ['300 usd eur', 'unreadable'],
  ] as const)('%s is %s', (text, problem) => {
    expect(feeIn(text, 'EUR')).toEqual({ ok: false, problem });
  });

  it('is none where nothing is typed', () => {
    expect(feeIn('  ', 'EUR')).toEqual({ ok: true, fee: undefined });
  });
});

describe('money in another currency', () => {
  const rate = { currency: 'EUR', cnyPer: 8 };
  it('follows the one rate that the user typed, both ways', () => {
    expect(moneyIn({ amount: 800, currency: 'CNY' }, 'EUR', rate)).toBe(100);
    expect(moneyIn({ amount: 100, currency: 'EUR' }, 'CNY', rate)).toBe(800);
    expect(moneyIn({ amount: 5, currency: 'USD' }, 'USD', null)).toBe(5);
  });

  it('is not guessed without one', () => {
    expect(moneyIn({ amount: 5, currency: 'USD' }, 'CNY', rate)).toBeUndefined();
    expect(moneyIn({ amount: 5, currency: 'CNY' }, 'EUR', null)).toBeUndefined();
  });
});
