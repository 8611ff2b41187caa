import { describe, expect, it } from 'vitest';
import { amountIn } from '@/components/entry/amount';
import { firstLine, newTags, tagsInNote } from '@/components/entry/note-words';
import { createFormat } from '@/components/app/format';
import { quoteText, rateText } from '@/components/entry/quote-text';
import { pricesOf } from '@/components/entry/price';
import { suppliedValueIn } from '@/components/entry/supplied-value';

describe('an amount', () => {
  it.each([
    ['12000', 12_000],
    ['¥ 12,000', 12_000],
    ['４８００', 4_800],
    ['1.2万', 12_000],
    ['3k', 3_000],
    ['0', 0],
    ['', undefined],
    ['  ', undefined],
    ['-5', null],
    ['five', null],
    ['1.2.3', null],
    ['Infinity', null],
  ])('%s', (text, amount) => {
    expect(amountIn(text)).toBe(amount);
  });
});

describe('a quote in one line', () => {
  const rate = { currency: 'EUR', cnyPer: 8, asOf: '2026-11-01' };
  const app = createFormat('en');
  const euros = { quoteOwn: { amount: 100, currency: 'EUR' } };

  it.each([
    [{ quoteCny: 900, ...euros }, rate, '¥900', undefined],
    [euros, rate, '≈ ¥800 (€100)', 'At 8 yuan for 1 EUR, your rate of 2026-11-01.'],
    [euros, null, '€100', undefined],
    [{}, rate, undefined, undefined],
  ])('%j by %j', (entry, own, text, by) => {
    expect(quoteText(entry, own, app)).toBe(text);
    expect(rateText([entry], own, app)).toBe(by);
  });
});

describe('prices', () => {
  const rate = { currency: 'EUR', cnyPer: 8, asOf: '2026-11-01' };

  it('give the other money by the rate the user typed', () => {
    expect(pricesOf({ quoteCny: 800 }, rate)).toEqual({
      cny: { amount: 800 },
      own: { amount: 100, currency: 'EUR', converted: true },
    });
    expect(pricesOf({ quoteOwn: { amount: 100, currency: 'EUR' } }, rate)).toEqual({
      cny: { amount: 800, converted: true },
      own: { amount: 100, currency: 'EUR' },
    });
  });

  it('keep both quotes as they were given, and invent none', () => {
    const both = { quoteCny: 900, quoteOwn: { amount: 100, currency: 'EUR' } };
    expect(pricesOf(both, rate).cny).toEqual({ amount: 900 });
    expect(pricesOf({ quoteOwn: { amount: 100, currency: 'USD' } }, rate)).toEqual({
      own: { amount: 100, currency: 'USD' },
    });
    expect(pricesOf({ quoteCny: 1 }, null)).toEqual({ cny: { amount: 1 } });
    expect(pricesOf({}, rate)).toEqual({});
  });
});

describe('tags in a note', () => {
  it.each([
    ['try #kitchen and #双十一', ['kitchen', '双十一']],
    ['#a #a\n#b', ['a', 'b']],
    ['no. #1 fan', ['1']],
    ['C# and a#b are no tags', []],
    ['# alone', []],
    [undefined, []],
  ])('%s', (note, tags) => {
    expect(tagsInNote(note)).toEqual(tags);
  });

  it('become tags when they are newly written, and never take one away', () => {
    expect(newTags('a #old', 'a #old #new')).toEqual(['new']);
    expect(newTags('a #old', 'a')).toEqual([]);
    expect(newTags(undefined, '#x')).toEqual(['x']);
  });

  it('and the first line that says something', () => {
    expect(firstLine('\n  \n why \nmore')).toBe('why');
    expect(firstLine('  ')).toBeUndefined();
  });
});

describe('a supplied value', () => {
  it.each([
    ['activeFollowers', '42%', 0.42],
    ['activeFollowers', '0.42', 0.42],
    ['activeFollowers', '42', null],
    ['reads', '1.2万', 12_000],
    ['reads', '12%', null],
    ['growth30', '-120', -120],
    ['audienceAges', '18–24: 60%', '18–24: 60%'],
    ['reads', ' ', undefined],
  ] as const)('%s: %s', (field, text, value) => {
    expect(suppliedValueIn(field, text)).toBe(value);
  });
});
