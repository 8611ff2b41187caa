import { DAY, laterCount, type Count } from '@/lib/model';

export const NOTE_FIGURES = ['likes', 'saves', 'comments', 'shares'] as const;
export type NoteFigure = (typeof NOTE_FIGURES)[number];

/** One reading of a note. */
export interface NoteReading extends Partial<Record<NoteFigure, Count | undefined>> {
  /** ms */
  at: number;
}

export interface CoursePoint {
  /** ms */
  at: number;
  /** Since publication. */
  days: number;
  count: Count;
}

/**
 * A note's figures over its age, one point a reading that showed the figure. A blunter reading of a card
 * does not blur what the note itself showed before. When it was last open without any change, that is a
 * reading too.
 * @param publishedAt ms
 */
export function courseOf(
  readings: readonly NoteReading[],
  publishedAt: number,
  lastOpenedAt?: number,
): Record<NoteFigure, CoursePoint[]> {
  const course: Record<NoteFigure, CoursePoint[]> = {
    likes: [],
    saves: [],
    comments: [],
    shares: [],
  };
  const point = (at: number, count: Count): CoursePoint => ({
    ...{ at, count },
    days: Math.max(0, (at - publishedAt) / DAY),
  });
  for (const reading of [...readings].sort((a, b) => a.at - b.at)) {
    for (const figure of NOTE_FIGURES) {
      const count = reading[figure];
      const points = course[figure];
      const known = laterCount(points.at(-1)?.count, count);
      if (count && known) points.push(point(reading.at, known));
    }
  }
  for (const points of Object.values(course)) {
    const last = points.at(-1);
    if (last && lastOpenedAt !== undefined && lastOpenedAt > last.at) {
      points.push(point(lastOpenedAt, last.count));
    }
  }
  return course;
}
