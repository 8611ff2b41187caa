import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoSchema } from '@/lib/model';

describe('a time in a file', () => {
  it.each([
    ['2026-11-20T12:00:00.000Z', '2026-11-20T12:00:00.000Z'],
    ['2026-11-20T12:00:00Z', '2026-11-20T12:00:00.000Z'],
    ['2026-11-20T12:00Z', '2026-11-20T12:00:00.000Z'],
    ['2026-11-20', '2026-11-20T00:00:00.000Z'],
    ['2026-11-20T20:00:00+08:00', '2026-11-20T12:00:00.000Z'],
    ['2026-11-20T12:00:00.123456+00:00', '2026-11-20T12:00:00.123Z'],
    // Without a zone: UTC, wherever this runs.
    ['2026-11-20T12:00:00', '2026-11-20T12:00:00.000Z'],
    ['2026-11-20 12:00:00.5', '2026-11-20T12:00:00.500Z'],
    ['2026-11-20T12:00', '2026-11-20T12:00:00.000Z'],
  ])('%j is %s', (text, moment) => {
    expect(new Date(isoSchema.parse(text)).toISOString()).toBe(moment);
  });

  it.each([
    '',
    '1',
    '2026',
    'soon',
    'Nov 20 2026',
    '20/11/2026',
    '2026-13-01',
    '2026-11-20T25:00:00Z',
  ])('%j is refused', (text) => {
    expect(isoSchema.safeParse(text).success).toBe(false);
  });

  it('stays as it is when it says its zone', () => {
    const moments = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, (date) => {
        expect(isoSchema.parse(date.toISOString())).toBe(date.toISOString());
      }),
    );
  });

  it('is read, or refused, but never thrown over', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-:TZ +.') }), (text) => {
        const result = isoSchema.safeParse(text);
        if (result.success) expect(Number.isNaN(Date.parse(result.data))).toBe(false);
      }),
    );
  });
});
