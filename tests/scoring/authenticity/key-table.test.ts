import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKeyTable } from '@/lib/scoring/authenticity/key-table';

describe('a table of keys', () => {
  it('holds what a Map would hold', () => {
    // Few keys, so that they meet again; some so far apart that they fall on one place.
    const key = fc.oneof(
      fc.nat(40),
      fc.nat(40).map((k) => k << 24),
      fc.nat(2 ** 30 - 1),
    );
    const acts = fc.array(fc.tuple(key, fc.integer({ min: -3, max: 3 })), { maxLength: 4_000 });
    fc.assert(
      fc.property(acts, fc.nat(3_000), (all, reserved) => {
        const table = createKeyTable();
        const map = new Map<number, number>();
        for (const [at, [key, number]] of all.entries()) {
          if (at === 50) table.reserve(reserved);
          expect(table.numberOf(key)).toBe(map.get(key) ?? 0);
          const place = table.placeOf(key);
          expect(table.get(place)).toBe(map.get(key) ?? 0);
          table.put(place, number);
          map.set(key, number);
        }
        for (const [key, number] of map) expect(table.numberOf(key)).toBe(number);
      }),
      { numRuns: 60 },
    );
  });

  it('grows with its keys', () => {
    const table = createKeyTable();
    for (let key = 0; key < 20_000; key++) table.put(table.placeOf(key * 7919), key + 1);
    for (let key = 0; key < 20_000; key++) expect(table.numberOf(key * 7919)).toBe(key + 1);
    expect(table.numberOf(5)).toBe(0);
  });
});
