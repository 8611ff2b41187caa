import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormat } from '@/components/app/format';
import { suppliedCosts } from '@/components/supplied/costs';
import { groupedSupplied, putting, undone, type SuppliedEdit } from '@/components/supplied/grouped';
import { suppliedValueIn } from '@/components/entry/supplied-value';
import { editedText, suppliedInFull } from '@/components/supplied/supplied-text';
import { SUPPLIED_FIELD_NAMES, SUPPLIED_FIELDS, type Supplied } from '@/lib/model';
import { changedEntry } from '@/lib/storage/edit-entry';
import { ENTRY } from '../fixtures';

const figure = (part: Partial<Supplied> = {}): Supplied => ({
  ...{ field: 'reads', value: 12_000, supplier: '千瓜', asOf: '2026-11-01' },
  addedAt: '2026-11-20T00:00:00.000Z',
  ...part,
});

/** As the worker carries it out. */
const edited = (supplied: Supplied[], { removed, added }: SuppliedEdit): Supplied[] => {
  const changes = { addSupplied: [...added], removeSupplied: [...removed] };
  return changedEntry({ ...ENTRY, supplied }, changes, { at: 1, now: 1 }).supplied!;
};

describe('a figure in its field', () => {
  it('reads back what it writes', () => {
    const numbers = SUPPLIED_FIELD_NAMES.filter((name) => SUPPLIED_FIELDS[name].form !== 'text');
    fc.assert(
      fc.property(fc.constantFrom(...numbers), fc.integer({ min: 0, max: 10_000 }), (field, n) => {
        const value = SUPPLIED_FIELDS[field].form === 'share' ? n / 10_000 : n;
        expect(suppliedValueIn(field, editedText({ field, value }))).toBe(value);
      }),
    );
  });
});

describe('what is shown', () => {
  it.each([
    ['reads', 12_500, '12,500'],
    ['audienceFemale', 0.4256, '42.56%'],
    ['quoteImage', 4_800, '¥4,800'],
  ] as const)('of %s %d is %s', (field, value, text) => {
    expect(suppliedInFull({ field, value }, createFormat('en'))).toBe(text);
  });
});

describe('several figures of one field', () => {
  const old = figure({ asOf: '2026-09-01', value: 9_000 });
  const other = figure({ supplier: '新红', value: 11_000, asOf: '2026-10-01' });

  it('show the newest by its day, the others behind it', () => {
    const [group] = groupedSupplied([old, figure(), other]);
    expect(group!.newest).toEqual(figure());
    expect(group!.others).toEqual([other, old]);
  });

  it('one of the same supplier and day takes the place of the other', () => {
    const again = figure({ value: 12_345 });
    const edit = putting([old, figure()], again);
    expect(edited([old, figure()], edit)).toEqual([old, again]);
  });

  it('a changed one is replaced even when its day changes, and undoing puts it back', () => {
    const moved = figure({ asOf: '2026-11-15' });
    const before = [old, figure(), other];
    const edit = putting(before, moved, figure());
    const after = edited(before, edit);
    expect(after).toEqual([old, other, moved]);
    const sorted = (all: Supplied[]) => groupedSupplied(all);
    expect(sorted(edited(after, undone(edit)))).toEqual(sorted(before));
  });

  it('undoing keeps what came meanwhile', () => {
    const edit = { removed: [old], added: [] };
    const meanwhile = [...edited([old, other], edit), figure()];
    expect(edited(meanwhile, undone(edit))).toEqual([other, figure(), old]);
  });
});

describe('costs', () => {
  it('hold the user’s own quote against supplied reads', () => {
    const entry = { ...ENTRY, quoteCny: 4_800, supplied: [figure()] };
    expect(suppliedCosts(entry, null).map(({ per, value }) => [per, value])).toEqual([
      ['read', 0.4],
      ['thousandReads', 400],
    ]);
  });

  it('take a quote in the user’s own money: by their rate, or as given', () => {
    const quoteOwn = { amount: 600, currency: 'EUR' };
    const entry = { ...ENTRY, quoteOwn, supplied: [figure()] };
    expect(
      suppliedCosts(entry, { currency: 'EUR', cnyPer: 8, asOf: '2026-11-01' })[0],
    ).toMatchObject({ value: 0.4, quote: 4_800, currency: 'CNY', converted: quoteOwn });
    const [asGiven] = suppliedCosts(entry, null);
    expect(asGiven).toMatchObject({ value: 0.05, quote: 600, currency: 'EUR' });
    expect(asGiven).not.toHaveProperty('converted');
  });

  it('fall back to a supplied price and say whose it is', () => {
    const supplied = [
      figure({ field: 'impressions' }),
      figure({ field: 'quoteImage', value: 600 }),
    ];
    expect(suppliedCosts({ ...ENTRY, supplied }, null)).toMatchObject([
      { per: 'thousandImpressions', value: 50, quoteBy: '千瓜' },
    ]);
  });

  it.each([
    [{ quoteCny: 100 }],
    [{ supplied: [figure()] }],
    [{ quoteCny: 100, supplied: [figure({ value: 0 })] }],
  ])('are none without both, or by zero: %j', (part) => {
    expect(suppliedCosts({ ...ENTRY, ...part }, null)).toEqual([]);
  });
});
