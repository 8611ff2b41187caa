import { BEIJING_OFFSET, HOUR } from '@/lib/model';
import { calendarOn } from './calendar';
import type { CalendarEntry } from './calendar-data';
import { addDays, isWeekend } from './days';

/** Hours of an evening in China in which notes are read most: guide 2. */
export const EVENING = { from: 20, to: 22 } as const;

export interface PostingWindow {
  /** The day in China, YYYY-MM-DD. */
  day: string;
  /** Its evening, ms. */
  from: number;
  to: number;
  isWeekend: boolean;
  /** Holidays and sales of that day. */
  calendar: CalendarEntry[];
}

/** The moment of an hour of a day in China, ms. */
const inChina = (day: string, hour: number) => Date.parse(day) + hour * HOUR - BEIJING_OFFSET;

/** The evenings around a day, so many days before and after it. */
export function postingWindows(around: string, days = 3): PostingWindow[] {
  return Array.from({ length: 2 * days + 1 }, (_, i) => {
    const day = addDays(around, i - days);
    return {
      day,
      from: inChina(day, EVENING.from),
      to: inChina(day, EVENING.to),
      isWeekend: isWeekend(day),
      calendar: calendarOn(day),
    };
  });
}
