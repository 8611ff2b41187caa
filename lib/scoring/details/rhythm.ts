import { beijingHour, beijingWeekday, DAY } from '@/lib/model';
import { median, wilson, type Interval } from '../statistics';
import { PROVISIONAL_N } from '../signals/signal';
import type { Subject } from '../report/subject';

/** 20:00 to 21:59 in China: guide 2's best hours, with weekends. */
export const PEAK_HOURS: readonly number[] = [20, 21];

export interface ShareOf extends Interval {
  value: number;
}

export interface Rhythm {
  /** Dated, unpinned notes of the window. */
  n: number;
  /** Days between one note and the next. */
  medianGapDays: number;
  longestGap: { days: number; from: string; to: string };
  /** Notes whose time is known to the hour: the parts below rest on these. */
  timed: number;
  /** Notes by hour of the day in China, 0–23. */
  hours: number[];
  /** Notes by day of the week in China, Sunday first. */
  weekdays: number[];
  peak?: ShareOf | undefined;
  weekend?: ShareOf | undefined;
}

/** When the creator publishes, in China time; absent below PROVISIONAL_N dated notes. */
export function rhythmOf(subject: Subject): Rhythm | undefined {
  const dated = subject.recent
    .filter((note) => note.ms !== undefined)
    .sort((a, b) => a.ms! - b.ms!);
  if (dated.length < PROVISIONAL_N) return undefined;
  const gaps = dated.slice(1).map((note, i) => ({
    days: (note.ms! - dated[i]!.ms!) / DAY,
    from: dated[i]!.id,
    to: note.id,
  }));
  const hours = new Array<number>(24).fill(0);
  const weekdays = new Array<number>(7).fill(0);
  let timed = 0;
  for (const { ms, publishedAt } of dated) {
    const precision = publishedAt?.precision ?? 'second';
    if (precision === 'month') continue;
    weekdays[beijingWeekday(ms!)]!++;
    if (precision === 'day') continue;
    timed++;
    hours[beijingHour(ms!)]!++;
  }
  const peak = PEAK_HOURS.reduce((sum, hour) => sum + hours[hour]!, 0);
  const days = weekdays.reduce((sum, n) => sum + n, 0);
  return {
    n: dated.length,
    medianGapDays: median(gaps.map((gap) => gap.days)),
    longestGap: gaps.reduce((a, b) => (b.days > a.days ? b : a)),
    timed,
    hours,
    weekdays,
    ...(timed > 0 && { peak: shareOf(peak, timed) }),
    ...(days > 0 && { weekend: shareOf(weekdays[0]! + weekdays[6]!, days) }),
  };
}

function shareOf(hits: number, n: number): ShareOf {
  return { value: hits / n, ...wilson(hits, n) };
}
