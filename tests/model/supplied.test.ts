import { describe, expect, it } from 'vitest';
import { daySchema, suppliedKey, suppliedSchema } from '@/lib/model';

const reads = {
  field: 'reads',
  value: 12_000,
  supplier: '千瓜',
  asOf: '2026-11-01',
  addedAt: '2026-11-20T12:00:00.000Z',
} as const;

describe('a supplied figure', () => {
  it('says what, how much, by whom and of which day', () => {
    expect(suppliedSchema.parse(reads)).toEqual(reads);
  });

  it.each([
    [{ field: 'shoeSize' }],
    [{ value: '' }],
    [{ value: Number.NaN }],
    [{ supplier: '' }],
    [{ asOf: '2026-02-30' }],
    [{ asOf: 'yesterday' }],
  ])('is refused with %j', (wrong) => {
    expect(suppliedSchema.safeParse({ ...reads, ...wrong }).success).toBe(false);
  });

  it('is the same statement if field, supplier and day are the same', () => {
    expect(suppliedKey({ ...reads, value: 1 })).toBe(suppliedKey(reads));
    expect(suppliedKey({ ...reads, asOf: '2026-11-02' })).not.toBe(suppliedKey(reads));
  });
});

it.each([
  ['2026-02-28', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-2-8', false],
  ['', false],
])('%j as a day: %s', (text, ok) => {
  expect(daySchema.safeParse(text).success).toBe(ok);
});
