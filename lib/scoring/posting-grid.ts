import { beijingHour, beijingWeekday, type Dossier } from '@/lib/model';
import { NO_COMMENTS } from './authenticity';
import { subjectOf } from './report/subject';
import type { Basis } from './types';

export interface PostingGrid {
  /** Notes whose time is known to the hour. */
  n: number;
  /** Notes by day of the week in China (0 = Sunday), then by hour of the day there. */
  notes: number[][];
}

/**
 * When the notes of the window were published, in China time: the same notes as the rhythm's hours,
 * by weekday and hour together. Times known to the day only take no part.
 */
export function postingGrid(
  dossier: Dossier,
  { window, overruled }: Pick<Basis, 'window' | 'overruled'>,
): PostingGrid {
  const notes = Array.from({ length: 7 }, () => new Array<number>(24).fill(0));
  let n = 0;
  for (const { ms, publishedAt } of subjectOf(dossier, window, overruled, NO_COMMENTS).recent) {
    const precision = publishedAt?.precision ?? 'second';
    if (ms === undefined || precision === 'day' || precision === 'month') continue;
    notes[beijingWeekday(ms)]![beijingHour(ms)]!++;
    n++;
  }
  return { n, notes };
}
