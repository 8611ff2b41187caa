import { middleOf, msOf, type Count, type Dossier } from '@/lib/model';
import type { DossierNote } from '@/lib/model';
import type { Report } from '@/lib/scoring';
import type { Figure } from './visits';

/** One note with what a chart must tell of it. */
export interface NoteMark {
  note: DossierNote;
  /** ms of publication */
  at: number;
  count: Count;
  isPossiblyPaid: boolean;
  /** Likes as a multiple of the creator's own median, of an outlier alone. */
  timesMedian?: number;
  /** Many likes and disproportionately little talk. */
  likesWithoutTalk: boolean;
}

/** Notes that show the figure and when they appeared, oldest first. */
export function noteMarks(dossier: Dossier, report: Report, figure: Figure): NoteMark[] {
  const { collaborations, outliers } = report.details;
  const paid = new Set(
    collaborations?.cues.filter(({ possible }) => possible).map(({ noteId }) => noteId),
  );
  const outlierOf = new Map(outliers?.map((outlier) => [outlier.noteId, outlier]));
  return (dossier.notes ?? [])
    .flatMap((note): NoteMark[] => {
      const count = note[figure];
      if (!count || !note.publishedAt) return [];
      const outlier = outlierOf.get(note.id);
      return [
        {
          ...{ note, count },
          at: msOf(note.publishedAt),
          isPossiblyPaid: paid.has(note.id),
          ...(outlier && { timesMedian: outlier.timesMedian }),
          likesWithoutTalk: outlier?.likesWithoutTalk ?? false,
        },
      ];
    })
    .sort((a, b) => a.at - b.at);
}

/** The likeliest single number of a count, for sorting and sizes; its lower end when it is open. */
export function pointOf(count: Count): number {
  return middleOf(count) ?? count.min;
}
