import { laterCount, type Count, type Dossier, type DossierNote } from '@/lib/model';
import { noteMedians, type Basis, type NoteMedian } from '@/lib/scoring';
import type { CreatorSnapshotRow, NoteSnapshotRow, Readings } from '@/lib/storage';

/** Readings that lie closer together belong to one visit, ms. */
const ONE_VISIT_MS = 60 * 60_000;
/** Visits that are drawn at most, the latest ones: each takes a pass over all notes. */
const MOST_VISITS = 60;

export const FIGURES = ['likes', 'saves', 'comments'] as const;
export type Figure = (typeof FIGURES)[number];

/** When the user looked: the end of each run of readings, ms, oldest first. */
export function visitsOf({ creator, noteFigures }: Pick<Readings, 'creator' | 'noteFigures'>) {
  const times = [...creator, ...noteFigures].map(({ at }) => at).sort((a, b) => a - b);
  return times.filter((at, i) => {
    const next = times[i + 1];
    return next === undefined || next - at > ONE_VISIT_MS;
  });
}

export interface CountAt {
  /** ms */
  at: number;
  count: Count;
}

/**
 * One figure of the profile over the user's own visits.
 * @param seenAt ms of its newest reading: adds the last visit when nothing had changed by then
 */
export function profileSeries(
  rows: readonly CreatorSnapshotRow[],
  field: 'followers' | 'likesAndSaves',
  seenAt?: number,
): CountAt[] {
  const read = rows.flatMap((row): CountAt[] => {
    const count = row[field];
    return count ? [{ at: row.at, count }] : [];
  });
  const last = read.at(-1);
  if (!last || seenAt === undefined || seenAt - last.at <= ONE_VISIT_MS) return read;
  return [...read, { at: seenAt, count: last.count }];
}

export interface MediansAt {
  /** ms */
  at: number;
  medians: Partial<Record<Figure, NoteMedian>>;
}

/** What was known of each note's figures at each visit: the later of two readings where both speak. */
function figuresUntil(rows: readonly NoteSnapshotRow[], at: number) {
  const known = new Map<string, Partial<Record<Figure, Count>>>();
  for (const row of rows) {
    if (row.at > at) break;
    const note = known.get(row.noteId) ?? {};
    for (const figure of FIGURES) {
      const count = laterCount(note[figure], row[figure]);
      if (count) note[figure] = count;
    }
    known.set(row.noteId, note);
  }
  return known;
}

/** The note without what later visits read of it. */
function withoutFigures(note: DossierNote): DossierNote {
  const rest = { ...note };
  for (const figure of FIGURES) delete rest[figure];
  return rest;
}

/**
 * The medians as they stood at each of the user's visits: over the notes known by then, with the
 * figures read by then, in the window that ended then. Visits without any median are left out.
 */
export function mediansOverVisits(
  dossier: Dossier,
  readings: Readings,
  basis: Pick<Basis, 'window' | 'overruled'>,
): MediansAt[] {
  return visitsOf(readings)
    .slice(-MOST_VISITS)
    .flatMap((at): MediansAt[] => {
      const known = figuresUntil(readings.noteFigures, at);
      const notes = (dossier.notes ?? []).flatMap((note): DossierNote[] => {
        const figures = known.get(note.id);
        return figures ? [{ ...withoutFigures(note), ...figures }] : [];
      });
      const medians = noteMedians({ ...dossier, now: new Date(at).toISOString(), notes }, basis);
      return Object.keys(medians).length > 0 ? [{ at, medians }] : [];
    });
}
