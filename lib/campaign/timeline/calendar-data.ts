/*
 * China's public holidays and the days on which it shops, as dated data. Renewed by hand: the State
 * Council decrees a year's days off, and the weekend days worked in exchange, in the November before.
 * Until then only the days that the law itself names are given. Lunar dates are by Beijing's clock:
 * libraries that reckon in UTC put the Spring Festival of 2027 a day late (new moon at 23:56).
 */

/** When this was last compared with its sources. */
export const CALENDAR_CHECKED_ON = '2026-11-21';

/** What a date rests on. */
export const CALENDAR_BASES = ['decreed', 'law', 'fixed', 'lunar', 'usual'] as const;
export type CalendarBasis = (typeof CALENDAR_BASES)[number];

export const HOLIDAYS = [
  'new-year',
  'spring-festival',
  'qingming',
  'labour-day',
  'dragon-boat',
  'mid-autumn',
  'national-day',
] as const;
export const SHOPPING = [
  'goods-for-new-year',
  'valentines',
  'womens-day',
  'day-520',
  'midyear-618',
  'qixi',
  'double-11',
  'double-12',
  'christmas',
] as const;
export type CalendarName = (typeof HOLIDAYS)[number] | (typeof SHOPPING)[number] | 'make-up';

export interface CalendarEntry {
  name: CalendarName;
  kind: 'holiday' | 'make-up' | 'shopping';
  /** First and last day, YYYY-MM-DD. */
  from: string;
  to: string;
  /** The day that it is about, within a longer sale. */
  peak?: string;
  basis: CalendarBasis;
}

type Row = readonly [name: CalendarName, from: string, to?: string, peak?: string];

/** Days off by notice of the State Council's General Office, 4 November 2025. */
const DECREED: readonly Row[] = [
  ['new-year', '2026-01-01', '2026-01-03'],
  ['spring-festival', '2026-02-15', '2026-02-23'],
  ['qingming', '2026-04-04', '2026-04-06'],
  ['labour-day', '2026-05-01', '2026-05-05'],
  ['dragon-boat', '2026-06-19', '2026-06-21'],
  ['mid-autumn', '2026-09-25', '2026-09-27'],
  ['national-day', '2026-10-01', '2026-10-07'],
];

/** Weekend days worked in exchange, by the same notice. */
const WORKED = [
  '2026-01-04',
  '2026-02-14',
  '2026-02-28',
  '2026-05-09',
  '2026-09-20',
  '2026-10-10',
] as const;

/** Days that the law names (regulation on days off for festivals and memorial days, as of 2025). */
const BY_LAW: readonly Row[] = [
  ['new-year', '2027-01-01'],
  ['spring-festival', '2027-02-05', '2027-02-08'],
  ['qingming', '2027-04-05'],
  ['labour-day', '2027-05-01', '2027-05-02'],
  ['dragon-boat', '2027-06-09'],
  ['mid-autumn', '2027-09-15'],
  ['national-day', '2027-10-01', '2027-10-03'],
  ['new-year', '2028-01-01'],
  ['spring-festival', '2028-01-25', '2028-01-28'],
  ['qingming', '2028-04-04'],
  ['labour-day', '2028-05-01', '2028-05-02'],
  ['dragon-boat', '2028-05-28'],
  ['national-day', '2028-10-01', '2028-10-03'],
  ['mid-autumn', '2028-10-03'],
];

/** The seventh day of the seventh lunar month. */
const LUNAR: readonly Row[] = [
  ['qixi', '2026-08-19'],
  ['qixi', '2027-08-08'],
  ['qixi', '2028-08-26'],
];

/** Sales as the large shops held them in 2024 and 2025; each year's dates are theirs to announce. */
const USUAL: readonly Row[] = [2026, 2027, 2028].flatMap((year): Row[] => [
  ['womens-day', `${year}-03-01`, `${year}-03-08`, `${year}-03-08`],
  ['midyear-618', `${year}-05-15`, `${year}-06-20`, `${year}-06-18`],
  ['double-11', `${year}-10-15`, `${year}-11-11`, `${year}-11-11`],
]);

/** The weeks before the Spring Festival, until parcels no longer arrive. */
const BEFORE_NEW_YEAR: readonly Row[] = [
  ['goods-for-new-year', '2026-01-20', '2026-02-12'],
  ['goods-for-new-year', '2027-01-09', '2027-02-01'],
  ['goods-for-new-year', '2027-12-29', '2028-01-21'],
];

/** The same day every year. */
const FIXED: readonly Row[] = [2026, 2027, 2028].flatMap((year): Row[] => [
  ['valentines', `${year}-02-14`],
  ['day-520', `${year}-05-20`],
  ['double-12', `${year}-12-12`],
  ['christmas', `${year}-12-25`],
]);

const entries = (
  rows: readonly Row[],
  kind: CalendarEntry['kind'],
  basis: CalendarBasis,
): CalendarEntry[] =>
  rows.map(([name, from, to = from, peak]) => ({
    ...{ name, kind, from, to, basis },
    ...(peak !== undefined && { peak }),
  }));

/** All of it, by first day. */
export const CALENDAR: readonly CalendarEntry[] = [
  ...entries(DECREED, 'holiday', 'decreed'),
  ...entries(
    WORKED.map((day) => ['make-up', day]),
    'make-up',
    'decreed',
  ),
  ...entries(BY_LAW, 'holiday', 'law'),
  ...entries(LUNAR, 'shopping', 'lunar'),
  ...entries([...USUAL, ...BEFORE_NEW_YEAR], 'shopping', 'usual'),
  ...entries(FIXED, 'shopping', 'fixed'),
].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));

/** The last day that the data reach. */
export const CALENDAR_ENDS = '2028-12-31';
