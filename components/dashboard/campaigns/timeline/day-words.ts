import { addDays, type CalendarEntry } from '@/lib/campaign';
import { dateForm } from '@/lib/i18n';
import type { Format } from '../../../app/format';

/** A day in few letters: Sat 12 Dec. The year is said where it is not the one of `beside`. */
export function dayWords(day: string, { language }: Format, beside?: string): string {
  const isOtherYear = beside !== undefined && beside.slice(0, 4) !== day.slice(0, 4);
  return dateForm(language, {
    ...{ weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' },
    ...(isOtherYear && { year: 'numeric' }),
  }).format(Date.parse(day));
}

/** First and last day; one of them when they are the same. */
export function spanWords(from: string, to: string, format: Format, beside?: string): string {
  const [first, last] = [from, to].map((day) => dayWords(day, format, beside));
  return from === to ? first! : `${first} – ${last}`;
}

/** Hours of a span of moments on the user's own clock, with the weekday: Sat 13:00–15:00. */
export function ownHours(from: number, to: number, { language }: Format): string {
  const hour = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const first = dateForm(language, { weekday: 'short', ...hour }).format(from);
  return `${first}–${dateForm(language, hour).format(to)}`;
}

/** What a holiday or sale is called, with its main day. */
export function calendarWords(entry: CalendarEntry, format: Format): string {
  const name = format.t(`calendar.${entry.name}`);
  if (entry.peak === undefined) return name;
  return format.t('calendar.withPeak', { name, day: dayWords(entry.peak, format) });
}

/** The span that the calendar of a campaign shows: its steps and a month beyond, else four months ahead. */
export function calendarSpan(
  startsOn: string | undefined,
  postsOn: string | undefined,
  today: string,
) {
  if (startsOn === undefined || postsOn === undefined)
    return { from: today, to: addDays(today, 120) };
  return { from: startsOn, to: addDays(postsOn, 30) };
}
