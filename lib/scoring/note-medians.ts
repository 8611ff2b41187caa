import type { Dossier } from '@/lib/model';
import { NO_COMMENTS } from './authenticity';
import { subjectOf } from './report/subject';
import { quantile, rising } from './statistics';
import type { Basis } from './types';

const FIGURES = ['likes', 'saves', 'comments'] as const;

/** What the median can be, given how the page rounded the figures; no sampling interval. */
export interface NoteMedian {
  low: number;
  /** Absent when the page said "and more" of the notes in the middle. */
  high?: number;
  /** Notes that show the figure. */
  n: number;
}

/**
 * Medians of the notes' own figures, over the same notes that the rates rest on (unpinned, in the
 * window, a week old or more, not set aside by the user). A figure that no such note shows is absent.
 */
export function noteMedians(
  dossier: Dossier,
  { window, overruled }: Pick<Basis, 'window' | 'overruled'>,
): Partial<Record<(typeof FIGURES)[number], NoteMedian>> {
  const { settled } = subjectOf(dossier, window, overruled, NO_COMMENTS);
  const medians: Partial<Record<(typeof FIGURES)[number], NoteMedian>> = {};
  for (const figure of FIGURES) {
    const counts = settled.flatMap((note) => note[figure] ?? []);
    if (counts.length === 0) continue;
    const high = quantile(rising(counts.map((count) => count.max ?? Infinity)), 0.5);
    medians[figure] = {
      low: quantile(rising(counts.map((count) => count.min)), 0.5),
      ...(Number.isFinite(high) && { high }),
      n: counts.length,
    };
  }
  return medians;
}
