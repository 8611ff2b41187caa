import { DAY, type LinkedNote } from '@/lib/model';

/**
 * Days after publication on which a reading is worth having: comments come in the first days, and
 * figures have settled after a month.
 */
export const VISIT_DAYS = [1, 3, 7, 14, 30] as const;
/** After so many days nothing is reminded of any more. */
const REMINDED_DAYS = 60;

export interface Visited {
  link: LinkedNote;
  /** ms; when it was last open. Absent when it never was. */
  lastOpenedAt?: number | undefined;
  /** Nothing is kept of the note itself: its creator was deleted. */
  isForgotten?: boolean;
}

export interface DueVisit<T extends Visited = Visited> {
  note: T;
  /** Which day's reading is missing. */
  day: number;
}

/** When a linked note was published, ms; where that is not known, when it was linked. */
export function publicationOf({ publishedAt, createdAt }: LinkedNote): number {
  return Date.parse(publishedAt?.at ?? createdAt);
}

/**
 * Notes that should be opened again, those waiting longest first. Nothing is fetched: the user visits
 * them, and the visit is the reading.
 * @param now ms
 */
export function visitsDue<T extends Visited>(notes: readonly T[], now: number): DueVisit<T>[] {
  const wanted = ({ link }: T) => publicationOf(link);
  return notes
    .flatMap((note): DueVisit<T>[] => {
      if (note.isForgotten) return [];
      const age = (now - wanted(note)) / DAY;
      if (age > REMINDED_DAYS) return [];
      const day = VISIT_DAYS.findLast((each) => age >= each);
      if (day === undefined) return [];
      const isRead = (note.lastOpenedAt ?? -Infinity) >= wanted(note) + day * DAY;
      return isRead ? [] : [{ note, day }];
    })
    .sort(
      (a, b) =>
        wanted(a.note) + a.day * DAY - (wanted(b.note) + b.day * DAY) ||
        (a.note.link.noteId < b.note.link.noteId ? -1 : 1),
    );
}
