import {
  BEIJING_OFFSET,
  DAY,
  HOUR,
  MINUTE,
  beijingDayStart,
  isMoment,
  timeAt,
  type Time,
  type TimePrecision,
} from '@/lib/model';

/** A date line as the site writes it: “编辑于 3天前 广东”. */
export interface ShownDate {
  time?: Time;
  /** The line says that the note was edited at this time. */
  edited: boolean;
  /** What follows the date: the place. */
  place?: string;
}

const EDITED = /^(?:编辑于|編輯於|编辑於|最后编辑于|(?:last )?edited(?: on| at)?|編集)[\s:：]*/i;
const CLOCK = '(?:\\s*(\\d{1,2}):(\\d{2})(?::\\d{2})?)?';

interface Form {
  pattern: RegExp;
  read: (match: RegExpExecArray, now: number) => [ms: number, precision: TimePrecision] | undefined;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Start of a day of the Beijing calendar. @returns NaN for a date that does not exist. */
function dayMs(year: number, month: number, day: number): number {
  const utc = Date.UTC(year, month - 1, day);
  const date = new Date(utc);
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? utc - BEIJING_OFFSET : NaN;
}

function atClock(
  day: number,
  hour: string | undefined,
  minute: string | undefined,
): [number, TimePrecision] | undefined {
  if (Number.isNaN(day)) return undefined;
  if (hour === undefined) return [day, 'day'];
  if (Number(hour) > 23 || Number(minute) > 59) return undefined;
  return [day + Number(hour) * HOUR + Number(minute) * MINUTE, 'minute'];
}

/** The site leaves the year out while it is the present one. */
function thisYear(month: number, day: number, now: number): number {
  const year = new Date(now + BEIJING_OFFSET).getUTCFullYear();
  const ms = dayMs(year, month, day);
  return ms > now + DAY ? dayMs(year - 1, month, day) : ms;
}

function ago(size: number): Form['read'] {
  return (match, now) => {
    const ms = now - Number(match[1] ?? 1) * size;
    return size < HOUR
      ? [Math.floor(ms / MINUTE) * MINUTE, 'minute']
      : [beijingDayStart(ms), 'day'];
  };
}

function daysBack(days: number): Form['read'] {
  return (match, now) => atClock(beijingDayStart(now) - days * DAY, match[1], match[2]);
}

const form = (pattern: string, read: Form['read']): Form => ({
  pattern: new RegExp(`^(?:${pattern})`, 'i'),
  read,
});

const FORMS: Form[] = [
  form(`(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?${CLOCK}`, (m) =>
    atClock(dayMs(Number(m[1]), Number(m[2]), Number(m[3])), m[4], m[5]),
  ),
  form(`(\\d{1,2})[-/月](\\d{1,2})日?(?!\\d|[-/.]\\d)${CLOCK}`, (m, now) =>
    atClock(thisYear(Number(m[1]), Number(m[2]), now), m[3], m[4]),
  ),
  form(`(${MONTHS.join('|')})[a-z]*\\.? (\\d{1,2})(?:, (\\d{4}))?(?!\\d)`, (m, now) => {
    const month = MONTHS.indexOf((m[1] as string).toLowerCase()) + 1;
    const day = Number(m[2]);
    return atClock(
      m[3] ? dayMs(Number(m[3]), month, day) : thisYear(month, day, now),
      undefined,
      undefined,
    );
  }),
  form('刚刚|剛剛|just now|a moment ago', (_, now) => [
    Math.floor(now / MINUTE) * MINUTE,
    'minute',
  ]),
  form('\\d+\\s*秒前|\\d+\\s*(?:seconds?|secs?\\.?|s) ago', (_, now) => [
    Math.floor(now / MINUTE) * MINUTE,
    'minute',
  ]),
  form('(\\d+)\\s*(?:分钟前|分鐘前|分前|(?:minutes?|mins?\\.?|m) ago)', ago(MINUTE)),
  form('(\\d+)\\s*(?:小时前|小時前|時間前|(?:hours?|hrs?\\.?|h) ago)', ago(HOUR)),
  form('an? hour ago', ago(HOUR)),
  form('a minute ago', ago(MINUTE)),
  form('(\\d+)\\s*(?:天前|日前|(?:days?|d) ago)', (m, now) => [
    beijingDayStart(now) - Number(m[1]) * DAY,
    'day',
  ]),
  form('a day ago', daysBack(1)),
  form('(\\d+)\\s*(?:周前|週前|(?:weeks?|w) ago)', (m, now) => [
    beijingDayStart(now) - Number(m[1]) * 7 * DAY,
    'month',
  ]),
  form(`(?:今天|today)(?: at)?${CLOCK}`, daysBack(0)),
  form(`(?:昨天|昨日|yesterday)(?: at)?${CLOCK}`, daysBack(1)),
  form(`前天${CLOCK}`, daysBack(2)),
];

/** Start of the month in Beijing that holds this moment. */
function monthStart(ms: number): number {
  const date = new Date(ms + BEIJING_OFFSET);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth()) - BEIJING_OFFSET;
}

/**
 * Reads absolute and relative dates in Chinese and English, in Beijing time. `at` is the start of
 * the stated precision: “3小时前” can only be told to the day, “5分钟前” to the minute.
 */
export function parseShownDate(text: string | undefined, now: number): ShownDate | undefined {
  if (!text) return undefined;
  let rest = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const edited = EDITED.exec(rest);
  if (edited) rest = rest.slice(edited[0].length);
  const shown: ShownDate = { edited: edited !== null };
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(rest);
    const moment = match && read(match, now);
    if (!match || !moment) continue;
    const [ms, precision] = moment;
    // A month’s start may lie a month back.
    if (!isMoment(ms - 31 * DAY)) continue;
    shown.time = timeAt(precision === 'month' ? monthStart(ms) : ms, precision, 'dom');
    rest = rest.slice(match[0].length).trim();
    break;
  }
  if (shown.time && rest && !/\d/.test(rest)) shown.place = rest;
  return shown;
}
