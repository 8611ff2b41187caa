import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DAY,
  TIME_PRECISIONS,
  TIME_SOURCES,
  beijingDayStart,
  beijingHour,
  beijingWeekday,
  bestTime,
  msOf,
  timeAt,
  timeSchema,
} from '@/lib/model';

const someMs = fc.integer({ min: Date.UTC(2013, 0, 1), max: Date.UTC(2100, 0, 1) });
const someTime = fc
  .tuple(someMs, fc.constantFrom(...TIME_PRECISIONS), fc.constantFrom(...TIME_SOURCES))
  .map(([ms, precision, source]) => timeAt(ms, precision, source));

describe('a moment', () => {
  it('is written as a Date writes it, whatever it is', () => {
    const ms = fc.integer({ min: -8_640_000_000_000, max: 8_640_000_000_000 });
    const wild = fc.integer({ min: -8_640_000_000_000_000, max: 8_640_000_000_000_000 });
    fc.assert(
      fc.property(
        fc.oneof(
          ms,
          ms.map((n) => n * 1_000),
          wild,
        ),
        (any) => {
          expect(timeAt(any, 'second', 'id').at).toBe(new Date(any).toISOString());
        },
      ),
      { numRuns: 2_000 },
    );
    expect(() => timeAt(NaN, 'second', 'id')).toThrow(RangeError);
  });

  it('keeps its milliseconds and fits the schema', () => {
    fc.assert(
      fc.property(someMs, (ms) => {
        const time = timeAt(ms, 'second', 'id');
        expect(msOf(time)).toBe(ms);
        expect(timeSchema.parse(time)).toEqual(time);
      }),
    );
  });
});

describe('Beijing', () => {
  it.each([
    ['2026-11-20T15:59:59.999Z', '2026-11-19T16:00:00.000Z', 23, 5],
    ['2026-11-20T16:00:00.000Z', '2026-11-20T16:00:00.000Z', 0, 6],
    ['2026-11-21T00:00:00.000Z', '2026-11-20T16:00:00.000Z', 8, 6],
    ['2026-11-21T16:00:00.000Z', '2026-11-21T16:00:00.000Z', 0, 0],
    ['2027-01-01T00:00:00.000Z', '2026-12-31T16:00:00.000Z', 8, 5],
  ])('at %s: its day began %s, hour %i, weekday %i', (at, start, hour, weekday) => {
    const ms = Date.parse(at);
    expect(new Date(beijingDayStart(ms)).toISOString()).toBe(start);
    expect(beijingHour(ms)).toBe(hour);
    expect(beijingWeekday(ms)).toBe(weekday);
  });

  it('has a day that starts at hour 0 and holds its moment', () => {
    fc.assert(
      fc.property(someMs, (ms) => {
        const start = beijingDayStart(ms);
        expect(beijingHour(start)).toBe(0);
        expect(ms - start).toBeGreaterThanOrEqual(0);
        expect(ms - start).toBeLessThan(DAY);
        expect(beijingDayStart(start)).toBe(start);
        expect(beijingWeekday(start)).toBe(beijingWeekday(ms));
      }),
    );
  });
});

describe('the better of two readings of a moment', () => {
  const byId = timeAt(1e12, 'second', 'id');
  const byState = timeAt(2e12, 'second', 'state');
  const byDay = timeAt(3e12, 'day', 'dom');
  const byMinute = timeAt(3e12, 'minute', 'dom');

  it.each([
    [byId, byState, byId],
    [byState, byDay, byState],
    [byDay, byMinute, byMinute],
    [timeAt(1, 'day', 'id'), byState, timeAt(1, 'day', 'id')],
    [undefined, byDay, byDay],
    [undefined, undefined, undefined],
  ])('%j or %j: %j', (a, b, best) => {
    expect(bestTime(a, b)).toEqual(best);
    expect(bestTime(b, a)).toEqual(best);
  });

  it('is the first of two equally good ones', () => {
    const [first, second] = [timeAt(1, 'day', 'dom'), timeAt(2, 'day', 'dom')];
    expect(bestTime(first, second)).toBe(first);
    expect(bestTime(second, first)).toBe(second);
  });

  it('is one of the two, and no worse than either', () => {
    const rank = (time: { source: string; precision: string }) =>
      TIME_SOURCES.findIndex((s) => s === time.source) * 10 +
      TIME_PRECISIONS.findIndex((p) => p === time.precision);
    fc.assert(
      fc.property(someTime, someTime, (a, b) => {
        const best = bestTime(a, b)!;
        expect([a, b]).toContain(best);
        expect(rank(best)).toBe(Math.min(rank(a), rank(b)));
      }),
    );
  });
});
