/** A moment as far as it is known. `at` is the start of the stated precision, in UTC. */
export interface Time {
  /** ISO 8601, UTC. Precision "day" means the start of that day in Beijing. */
  at: string;
  precision: TimePrecision;
  source: TimeSource;
}

export const TIME_PRECISIONS = ['second', 'minute', 'day', 'month'] as const;
export type TimePrecision = (typeof TIME_PRECISIONS)[number];

/** Where a moment was read, best first: the id's own clock, the page's state, the date on screen. */
export const TIME_SOURCES = ['id', 'state', 'dom'] as const;
export type TimeSource = (typeof TIME_SOURCES)[number];

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Beijing keeps UTC+8 all year, and has since 1991: no time-zone database is needed. */
export const BEIJING_OFFSET = 8 * HOUR;

/** Milliseconds since the epoch. NaN for a string that is no date; schemas keep those out. */
export function msOf(time: Time): number {
  return Date.parse(time.at);
}

/** 0000-01-01 and 10000-01-01: what ISO 8601 writes with four digits of year, and nothing else is kept. */
const FIRST_YEAR = -62_167_219_200_000;
const LAST_YEAR = 253_402_300_800_000;

/** True for a moment that can be written as ISO 8601 with a year of four digits. */
export function isMoment(ms: number): boolean {
  return ms >= FIRST_YEAR && ms < LAST_YEAR;
}

export function timeAt(ms: number, precision: TimePrecision, source: TimeSource): Time {
  return { at: isoOf(ms), precision, source };
}

/** Days already put into words: what is read together was mostly written within weeks. */
const days = new Map<number, string>();
const MOST_DAYS = 5_000;

const twoDigits = /* @__PURE__ */ Array.from({ length: 60 }, (_, n) => String(n).padStart(2, '0'));

/**
 * What a Date's own method gives, in a fraction of the time for whole seconds.
 * @throws RangeError for what is no moment
 */
function isoOf(ms: number): string {
  const day = Math.floor(ms / DAY);
  const rest = ms - day * DAY;
  if (rest % SECOND !== 0 || !isMoment(ms)) return new Date(ms).toISOString();
  let date = days.get(day);
  if (date === undefined) {
    if (days.size >= MOST_DAYS) days.clear();
    days.set(day, (date = new Date(ms).toISOString().slice(0, 11)));
  }
  const hours = twoDigits[Math.floor(rest / HOUR)]!;
  const minutes = twoDigits[Math.floor((rest % HOUR) / MINUTE)]!;
  return `${date}${hours}:${minutes}:${twoDigits[(rest % MINUTE) / SECOND]!}.000Z`;
}

/** Start of the day in Beijing that holds this moment, in ms. */
export function beijingDayStart(ms: number): number {
  return Math.floor((ms + BEIJING_OFFSET) / DAY) * DAY - BEIJING_OFFSET;
}

/** The day in Beijing that holds this moment, as YYYY-MM-DD. */
export function beijingDay(ms: number): string {
  return new Date(ms + BEIJING_OFFSET).toISOString().slice(0, 10);
}

/** Hour of the day in Beijing, 0–23. */
export function beijingHour(ms: number): number {
  return new Date(ms + BEIJING_OFFSET).getUTCHours();
}

/** Day of the week in Beijing, 0 = Sunday. */
export function beijingWeekday(ms: number): number {
  return new Date(ms + BEIJING_OFFSET).getUTCDay();
}

/** The better of two readings of one moment: by source (id, state, dom), then by precision. */
export function bestTime(a: Time | undefined, b: Time | undefined): Time | undefined {
  if (!a || !b) return a ?? b;
  const bySource = TIME_SOURCES.indexOf(a.source) - TIME_SOURCES.indexOf(b.source);
  if (bySource !== 0) return bySource < 0 ? a : b;
  return TIME_PRECISIONS.indexOf(b.precision) < TIME_PRECISIONS.indexOf(a.precision) ? b : a;
}
