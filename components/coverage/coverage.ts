import type { Count, Dossier, DossierNote } from '@/lib/model';
import type { Report } from '@/lib/scoring';

/** Opened notes from which engagement is scored, as the engagement signal asks. */
const NOTES_FOR_SCORE = 12;

export interface CoverageFacts {
  notesSeen: number;
  notesOpened: number;
  /** Opened notes that the engagement rate still lacks for a score; 0 when it has enough. */
  notesMissing: number;
  /** 0–1: how far engagement and comments are from being scored. */
  share: number;
  commentsSeen: number;
  /** Comments that the opened notes have in all, as they say themselves; absent when none says. */
  commentsTotal?: Count;
}

function totalComments(notes: readonly DossierNote[]): Count | undefined {
  const counts = notes.flatMap((note) => (note.comments ? [note.comments] : []));
  if (counts.length === 0) return undefined;
  const min = counts.reduce((sum, c) => sum + c.min, 0);
  const isOpen = counts.some((c) => c.max === undefined);
  return isOpen ? { min } : { min, max: counts.reduce((sum, c) => sum + c.max!, 0) };
}

/** How much of a creator has been read, out of what is known to be there. */
export function coverageFacts(report: Report, dossier: Dossier): CoverageFacts {
  const notes = dossier.notes ?? [];
  const engagement = report.signals.find((s) => s.id === 'engagement-rate');
  const usable = engagement?.n ?? 0;
  const notesMissing =
    engagement?.outcome === 'scored'
      ? 0
      : Math.max(engagement?.need?.notes ?? 0, NOTES_FOR_SCORE - usable, 0);
  const authenticity = report.signals.find((s) => s.id === 'comment-authenticity');
  const comments =
    authenticity?.outcome === 'scored'
      ? 1
      : Math.min(
          0.95,
          report.basis.commentsSeen /
            (report.basis.commentsSeen + (authenticity?.need?.comments ?? 20)),
        );
  const engaged = engagement?.outcome === 'scored' ? 1 : Math.min(1, usable / NOTES_FOR_SCORE);
  const commentsTotal = totalComments(notes.filter((n) => n.completeness === 'detail'));
  return {
    notesSeen: report.basis.notesSeen,
    notesOpened: report.basis.notesOpened,
    notesMissing,
    share: (engaged + comments) / 2,
    commentsSeen: report.basis.commentsSeen,
    ...(commentsTotal && { commentsTotal }),
  };
}

/** Notes of the creator worth opening next, best first: what scoring names, else the latest cards. */
export function notesToOpen(report: Report, dossier: Dossier, most = 3): DossierNote[] {
  const notes = new Map((dossier.notes ?? []).map((note) => [note.id, note]));
  const named = report.next.flatMap(({ noteId }) => notes.get(noteId) ?? []);
  if (named.length > 0) return named.slice(0, most);
  return [...notes.values()]
    .filter((note) => note.completeness !== 'detail' && !note.pinned)
    .toSorted((a, b) => (b.publishedAt?.at ?? '').localeCompare(a.publishedAt?.at ?? ''))
    .slice(0, most);
}
