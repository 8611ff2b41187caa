import { CALENDAR, type CalendarEntry } from './calendar-data';
import { isWeekend } from './days';

/** What falls on these days, by first day. Both ends count; YYYY-MM-DD. */
export function calendarWithin(from: string, to: string): CalendarEntry[] {
  return CALENDAR.filter((entry) => entry.from <= to && entry.to >= from);
}

/** What falls on one day. */
export const calendarOn = (day: string): CalendarEntry[] => calendarWithin(day, day);

/** Whether offices in China work: weekends and holidays off, weekend days worked in exchange on. */
export function isWorkday(day: string): boolean {
  const kinds = new Set(calendarOn(day).map(({ kind }) => kind));
  if (kinds.has('make-up')) return true;
  return !isWeekend(day) && !kinds.has('holiday');
}
