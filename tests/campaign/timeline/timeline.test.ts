import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  beginBetween,
  byUrgency,
  calendarOn,
  calendarWithin,
  daysBetween,
  isWorkday,
  postingWindows,
  progressOf,
  scheduleOf,
  STATUS_AFTER,
  statusBefore,
  STEP_DAYS,
  STEPS,
} from '@/lib/campaign';
import { PART_STATUSES } from '@/lib/model';

const day = fc.integer({ min: 0, max: 900 }).map((n) => addDays('2026-01-01', n));
const pace = fc.record({
  pace: fc.constantFrom('least' as const, 'most' as const),
  workdays: fc.boolean(),
});

describe('a schedule back from the day of publication', () => {
  it('takes the guide’s durations', () => {
    const dates = scheduleOf('2026-12-12').map(({ step, startsOn, endsOn }) => [
      step,
      startsOn,
      endsOn,
    ]);
    expect(dates).toEqual([
      ['selection', '2026-11-25', '2026-11-29'],
      ['briefing', '2026-11-30', '2026-12-01'],
      ['draft', '2026-12-02', '2026-12-04'],
      ['approval', '2026-12-05', '2026-12-11'],
      ['publication', '2026-12-12', '2026-12-12'],
    ]);
    const least = scheduleOf('2026-12-12', { pace: 'least', workdays: false });
    expect(least[0]!.startsOn).toBe('2026-12-02');
    expect(beginBetween('2026-12-12')).toEqual({ from: '2026-11-07', to: '2026-11-21' });
  });

  it('leaves out days on which offices in China rest, and works those worked in exchange', () => {
    // 20 September 2026 is a Sunday that is worked, 25 to 27 are off.
    expect(isWorkday('2026-09-20')).toBe(true);
    expect(isWorkday('2026-09-25')).toBe(false);
    expect(isWorkday('2026-09-26')).toBe(false);
    const how = { pace: 'least', workdays: true } as const;
    const [, briefing, draft, approval] = scheduleOf('2026-09-29', how);
    expect(approval).toMatchObject({ startsOn: '2026-09-24', endsOn: '2026-09-28', days: 2 });
    expect(approval!.holidays.map(({ name }) => name)).toEqual(['mid-autumn']);
    expect(draft).toMatchObject({ startsOn: '2026-09-21', endsOn: '2026-09-23' });
    expect(briefing).toMatchObject({ startsOn: '2026-09-18', endsOn: '2026-09-20' });
  });

  it('has every step in order, as long as it says, on whatever day', () => {
    fc.assert(
      fc.property(day, pace, (postsOn, how) => {
        const steps = scheduleOf(postsOn, how);
        expect(steps.map(({ step }) => step)).toEqual([...STEPS]);
        expect(steps.at(-1)!.endsOn).toBe(postsOn);
        for (const [i, { step, startsOn, endsOn }] of steps.entries()) {
          const span = Array.from({ length: daysBetween(startsOn, endsOn) + 1 }, (_, n) =>
            addDays(startsOn, n),
          );
          const counted = span.filter(
            (each) => step === 'publication' || !how.workdays || isWorkday(each),
          );
          expect(counted).toHaveLength(STEP_DAYS[step][how.pace]);
          const next = steps[i + 1];
          if (next) expect(endsOn < next.startsOn).toBe(true);
        }
      }),
    );
  });
});

describe('progress', () => {
  const usual = { pace: 'most', workdays: false } as const;

  it('is what the status says, and a published note says it all', () => {
    const done = (status: (typeof PART_STATUSES)[number]) =>
      progressOf({ status }, usual, '2026-12-01').steps.filter(({ isDone }) => isDone).length;
    expect(PART_STATUSES.map(done)).toEqual([0, 0, 1, 2, 3, 4, 5, 5, 0]);
    const published = progressOf({ status: 'agreed', isPublished: true }, usual, '2026-12-01');
    expect(published.next).toBeUndefined();
    for (const step of STEPS) {
      const after = progressOf({ status: STATUS_AFTER[step] }, usual, '2026-12-01');
      expect(after.steps.find((each) => each.step === step)!.isDone).toBe(true);
      const before = progressOf({ status: statusBefore(step) }, usual, '2026-12-01');
      expect(before.next!.step).toBe(step);
    }
  });

  it('is late from the day after a step’s last day on', () => {
    const at = (today: string) =>
      progressOf({ status: 'agreed', postsOn: '2026-12-12' }, usual, today).daysLate;
    expect([at('2026-12-01'), at('2026-12-02'), at('2026-12-05')]).toEqual([0, 1, 4]);
  });

  it('puts the latest first, those without a day after those with one, those done last', () => {
    const of = (status: 'planned' | 'approved' | 'paid', postsOn?: string) =>
      progressOf({ status, postsOn }, usual, '2026-12-05');
    const [late, soon, without, done] = [
      of('planned', '2026-12-12'),
      of('approved', '2026-12-12'),
      of('planned'),
      of('paid', '2026-12-12'),
    ];
    expect([done, without, soon, late].sort(byUrgency)).toEqual([late, soon, without, done]);
  });
});

describe('the calendar', () => {
  it('knows holidays and sales of a span, by first day', () => {
    const names = calendarWithin('2027-01-30', '2027-02-14').map(({ name }) => name);
    expect(names).toEqual(['goods-for-new-year', 'spring-festival', 'valentines']);
    expect(calendarOn('2026-11-11')).toMatchObject([{ name: 'double-11', peak: '2026-11-11' }]);
    expect(calendarOn('2026-06-18')).toMatchObject([{ name: 'midyear-618', peak: '2026-06-18' }]);
  });

  it('is in order, and every day in it exists', () => {
    const all = calendarWithin('2026-01-01', '2028-12-31');
    expect(all.length).toBeGreaterThan(50);
    for (const { from, to, peak = from } of all) {
      expect(from <= peak && peak <= to).toBe(true);
      for (const each of [from, to, peak]) {
        expect(new Date(each).toISOString().slice(0, 10)).toBe(each);
      }
    }
    expect(all.map(({ from }) => from)).toEqual(all.map(({ from }) => from).sort());
  });
});

it('evenings in China are noon to two in UTC, weekends are China’s', () => {
  const windows = postingWindows('2026-12-12', 1);
  expect(windows.map(({ day: each, isWeekend }) => [each, isWeekend])).toEqual([
    ['2026-12-11', false],
    ['2026-12-12', true],
    ['2026-12-13', true],
  ]);
  expect(windows[1]).toMatchObject({
    from: Date.UTC(2026, 11, 12, 12),
    to: Date.UTC(2026, 11, 12, 14),
    calendar: [{ name: 'double-12' }],
  });
});
