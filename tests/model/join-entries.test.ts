import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entrySchema, joinEntries, STATUSES, type Entry } from '@/lib/model';

const CREATOR = '69a1c2d3000000001b02f00d';
const moment = (n: number) => new Date(Date.UTC(2026, 2, 1) + n * 1_000).toISOString();
/** Few moments, so that many fields are said at the same one. */
const time = fc.integer({ min: 0, max: 4 }).map(moment);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const present = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;

const fields = fc.record({
  listIds: fc.subarray(['spring', 'autumn']),
  status: fc.constantFrom(...STATUSES.slice(0, 3)),
  tags: fc.subarray(['母婴', '护肤']),
  note: maybe(fc.constantFrom('', '回得快', '贵')),
  owner: maybe(fc.constantFrom('Mia', 'Ben')),
  quoteCny: maybe(fc.integer({ min: 0, max: 2 })),
  quoteOwn: maybe(
    fc.constantFrom({ amount: 400, currency: 'EUR' }, { currency: 'EUR', amount: 400 }),
  ),
});
const named = fc.constantFrom(
  'listIds',
  'status',
  'tags',
  'note',
  'owner',
  'quoteCny',
  'visualFit',
);
/** Made before and after there were field times; added no later than changed. */
const entry: fc.Arbitrary<Entry> = fc
  .record({
    fields,
    times: fc.tuple(time, time),
    fieldTimes: maybe(fc.dictionary(named, time)),
  })
  .map(({ fields: values, times, fieldTimes }) => {
    const [addedAt, updatedAt] = times[0] <= times[1] ? times : [times[1], times[0]];
    const base = { ...present(values), creatorId: CREATOR, addedAt, updatedAt };
    return entrySchema.parse(fieldTimes ? { ...base, fieldTimes } : base);
  });

const RUNS = { numRuns: 2_000, seed: 11 };

describe('two versions of one entry', () => {
  it('give the same whichever comes first', () => {
    fc.assert(
      fc.property(entry, entry, (a, b) => {
        expect(joinEntries(a, b)).toEqual(joinEntries(b, a));
      }),
      RUNS,
    );
  });

  it('give the same in whichever grouping they meet', () => {
    fc.assert(
      fc.property(entry, entry, entry, (a, b, c) => {
        expect(joinEntries(joinEntries(a, b), c)).toEqual(joinEntries(a, joinEntries(b, c)));
      }),
      RUNS,
    );
  });

  it('give the same however often they meet', () => {
    fc.assert(
      fc.property(entry, entry, (a, b) => {
        const once = joinEntries(a, b);
        expect(joinEntries(a, a)).toEqual(a);
        expect(joinEntries(once, b)).toEqual(once);
        expect(joinEntries(once, once)).toEqual(once);
      }),
      RUNS,
    );
  });

  it('invent nothing, and give an entry', () => {
    fc.assert(
      fc.property(entry, entry, (a, b) => {
        const joined = joinEntries(a, b);
        expect(entrySchema.parse(joined)).toEqual(joined);
        for (const [field, value] of Object.entries(joined)) {
          if (field === 'fieldTimes') continue;
          expect([a[field as keyof Entry], b[field as keyof Entry]]).toContainEqual(value);
        }
      }),
      RUNS,
    );
  });
});

const base: Entry = {
  creatorId: CREATOR,
  listIds: [],
  status: 'candidate',
  tags: [],
  addedAt: moment(0),
  updatedAt: moment(0),
};

describe('the rule', () => {
  it('keeps both of two edits of different fields', () => {
    const a = { ...base, note: '回得快', updatedAt: moment(1), fieldTimes: { note: moment(1) } };
    const b = { ...base, owner: 'Mia', updatedAt: moment(2), fieldTimes: { owner: moment(2) } };
    expect(joinEntries(a, b)).toMatchObject({ note: '回得快', owner: 'Mia', updatedAt: moment(2) });
  });

  it('lets the later of two edits of one field count', () => {
    const a = { ...base, note: '先', fieldTimes: { note: moment(1) } };
    const b = { ...base, note: '后', fieldTimes: { note: moment(2) } };
    expect(joinEntries(b, a).note).toBe('后');
  });

  it('lets a later taking away count', () => {
    const a = { ...base, note: '先', fieldTimes: { note: moment(1) } };
    const b = { ...base, fieldTimes: { note: moment(2) } };
    expect(joinEntries(a, b)).not.toHaveProperty('note');
  });

  it('never lets an entry that says nothing undo one that does, however young it is', () => {
    const young = { ...base, addedAt: moment(9), updatedAt: moment(9) };
    const old = { ...base, status: 'agreed' as const, tags: ['母婴'], note: '谈好了' };
    expect(joinEntries(young, old)).toMatchObject({
      status: 'agreed',
      tags: ['母婴'],
      note: '谈好了',
      addedAt: moment(0),
    });
  });
});
