import fc from 'fast-check';
import { CREATOR_TYPES, STATUSES, SUPPLIED_FIELD_NAMES, type Supplied } from '@/lib/model';
import { COLUMNS, suppliedText, type CellType, type ExportRow } from '@/lib/shortlist';
import { AWKWARD } from './sample';

/** Any text that UTF-8 can hold, strange ones often. Never empty: an empty cell means "not seen". */
export const someText = fc
  .oneof(
    fc.constantFrom(...AWKWARD),
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n\'";,\\ a'), minLength: 1 }),
  )
  .filter((text) => !/\p{Surrogate}/u.test(text));

const CELLS: Record<CellType, fc.Arbitrary<unknown>> = {
  text: someText,
  names: fc.array(
    someText.map((name) => name.slice(0, 50)),
    { minLength: 1, maxLength: 4 },
  ),
  whole: fc.nat({ max: 2_000_000_000 }),
  rate: fc.nat({ max: 3_000_000 }).map((n) => n / 1_000_000),
  ratio: fc.nat({ max: 1_000_000 }).map((n) => n / 1_000_000),
  number: fc.nat({ max: 100_000 }).map((n) => n / 10),
  time: fc
    .date({ min: new Date('2013-06-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
};

export const someId = fc
  .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 24, maxLength: 24 })
  .map((digits) => digits.join(''));

const someDay = fc
  .date({ min: new Date('2013-06-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Any figure that somebody supplied; its supplier's name as the table can hold it. */
export const someSupplied: fc.Arbitrary<Supplied> = fc.record({
  field: fc.constantFrom(...SUPPLIED_FIELD_NAMES),
  value: fc.oneof(
    someText,
    fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((n) => n + 0),
    fc.nat().map(String),
  ),
  supplier: someText.map((name) => name.slice(0, 50)).filter((name) => !name.includes('|')),
  asOf: someDay,
  addedAt: fc.constant('2026-11-20T12:00:00.000Z'),
});

/** Any row that `rowOf` could give, each cell but the id seen or not. */
export const someRow: fc.Arbitrary<ExportRow> = fc
  .record(
    {
      ...Object.fromEntries(COLUMNS.map(({ key, type }) => [key, CELLS[type]])),
      creator_id: someId,
      platform: fc.constant('xiaohongshu'),
      status: fc.constantFrom(...STATUSES),
      creator_type: fc.constantFrom(...CREATOR_TYPES),
      visual_fit: fc.integer({ min: 1, max: 5 }),
      quote_currency: fc.constantFrom('EUR', 'GBP', 'USD'),
      supplied: fc.array(someSupplied.map(suppliedText), { minLength: 1, maxLength: 3 }),
      published_notes: fc.array(
        someId.map((id) => `Spring | ${id} | 阳台`),
        { minLength: 1, maxLength: 3 },
      ),
    },
    { requiredKeys: ['creator_id'] },
  )
  .map((row) => row as unknown as ExportRow);

export const someRows = fc.uniqueArray(someRow, {
  minLength: 1,
  maxLength: 5,
  selector: (row) => row.creator_id,
});
