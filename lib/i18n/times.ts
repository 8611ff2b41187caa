import type { Time } from '@/lib/model';
import { ageForm, dateForm } from './forms';
import type { Language } from './languages';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const STEPS: readonly (readonly [
  limit: number,
  size: number,
  unit: Intl.RelativeTimeFormatUnit,
])[] = [
  [HOUR, MINUTE, 'minute'],
  [DAY, HOUR, 'hour'],
  [60 * DAY, DAY, 'day'],
  [730 * DAY, 30.44 * DAY, 'month'],
  [Infinity, 365.25 * DAY, 'year'],
];

/**
 * How long ago: `3 days ago` · `3天前`. Under a minute, or in the future: `now` / `现在`.
 * @param style `short` where room is scarce: `5 min. ago`
 */
export function formatAge(
  at: number,
  now: number,
  language: Language,
  style: 'long' | 'short' = 'long',
): string {
  const relative = ageForm(language, { numeric: 'auto', style });
  const age = now - at;
  if (age < MINUTE) return relative.format(0, 'second');
  const [, size, unit] = STEPS.find(([limit]) => age < limit)!;
  return relative.format(-Math.floor(age / size), unit);
}

/** A moment on this computer's own clock: `21 Nov 2026, 10:00`. */
export function formatMoment(at: number, language: Language): string {
  return dateForm(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** A day on this computer's own clock: `21 Nov 2026`. */
export function formatDay(at: number, language: Language): string {
  return dateForm(language, { dateStyle: 'medium' }).format(at);
}

/** When something was published, in China's own time, no finer than it is known. */
export function formatTime(time: Time, language: Language): string {
  const day: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'short',
    timeZone: 'Asia/Shanghai',
  };
  if (time.precision !== 'month') day.day = 'numeric';
  if (time.precision === 'second' || time.precision === 'minute') {
    day.hour = '2-digit';
    day.minute = '2-digit';
    day.hourCycle = 'h23';
  }
  return dateForm(language, day).format(Date.parse(time.at));
}
