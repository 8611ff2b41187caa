import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, idTime, isId } from '@/lib/model';

const NOW = Date.parse('2026-11-20T12:00:00.000Z');

function idAt(ms: number): string {
  return (
    Math.floor(ms / 1_000)
      .toString(16)
      .padStart(8, '0') + '0123456789abcdef'
  );
}

describe('a platform id', () => {
  it.each([
    ['0123456789abcdef01234567', true],
    ['0123456789ABCDEF01234567', false],
    ['0123456789abcdef0123456', false],
    ['0123456789abcdef012345678', false],
    ['0123456789abcdef0123456g', false],
    ['0123456789abcdef01234567\n', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isId(text)).toBe(expected);
  });
});

describe('the clock in an id', () => {
  it.each([
    ['2013-06-01T00:00:00.000Z', true],
    ['2013-05-31T23:59:59.000Z', false],
    ['2026-11-20T12:00:00.000Z', true],
    ['2026-11-21T12:00:00.000Z', true],
    ['2026-11-21T12:00:01.000Z', false],
    ['1970-01-01T00:00:00.000Z', false],
  ])('of %s is valid: %s', (at, valid) => {
    expect(idTime(idAt(Date.parse(at)), NOW)?.at).toBe(valid ? at : undefined);
  });

  it('gives the second, and says where it is from', () => {
    expect(idTime('65a0b1c2000000000100d4e5', NOW)).toEqual({
      at: '2024-01-12T03:28:02.000Z',
      precision: 'second',
      source: 'id',
    });
  });

  it('is not read from a malformed id', () => {
    expect(idTime('65a0b1c2', NOW)).toBeUndefined();
    expect(idTime('65A0B1C2000000000100D4E5', NOW)).toBeUndefined();
    expect(idTime('c_1', NOW)).toBeUndefined();
  });

  it('gives back any second between the first and the last that it allows', () => {
    const seconds = fc.integer({ min: Date.UTC(2013, 5, 1) / 1_000, max: (NOW + DAY) / 1_000 });
    fc.assert(
      fc.property(seconds, (s) => {
        expect(idTime(idAt(s * 1_000), NOW)?.at).toBe(new Date(s * 1_000).toISOString());
      }),
    );
  });

  it('never gives a moment out of its bounds', () => {
    const digit = fc.constantFrom(...'0123456789abcdef');
    const ids = fc.array(digit, { minLength: 24, maxLength: 24 }).map((digits) => digits.join(''));
    fc.assert(
      fc.property(ids, (id) => {
        const time = idTime(id, NOW);
        if (!time) return;
        expect(Date.parse(time.at)).toBeGreaterThanOrEqual(Date.UTC(2013, 5, 1));
        expect(Date.parse(time.at)).toBeLessThanOrEqual(NOW + DAY);
      }),
    );
  });
});
