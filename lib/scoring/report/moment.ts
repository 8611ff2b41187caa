import {
  beijingDayStart,
  idTime,
  msOf,
  type Dossier,
  type DossierNote,
  type Time,
} from '@/lib/model';

/** Later than any id's clock can reach: used where the dossier itself must say when "now" is. */
const ANY_TIME = Date.UTC(2200, 0, 1);

/** A day means its start in Beijing, whatever hour of it a file names. */
function startOf(time: Time): number {
  const ms = msOf(time);
  return time.precision === 'day' ? beijingDayStart(ms) : ms;
}

/** When a note was published, in ms: its own time, else its id's clock. */
export function publishedMs(note: DossierNote, now: number | undefined): number | undefined {
  if (note.publishedAt) return startOf(note.publishedAt);
  const byId = idTime(note.id, now ?? ANY_TIME);
  return byId && msOf(byId);
}

export interface Moment {
  ms: number;
  derived: boolean;
}

/**
 * The moment that windows and ages are counted from: the dossier's own `now`, else the latest time
 * written in it, else the latest valid clock among its note and comment ids. Never the machine's
 * clock: the same dossier must give the same report tomorrow.
 */
export function momentOf(dossier: Dossier): Moment | undefined {
  if (dossier.now !== undefined) return { ms: Date.parse(dossier.now), derived: false };
  let written = -Infinity;
  let byId = -Infinity;
  for (const note of dossier.notes ?? []) {
    if (note.publishedAt) written = Math.max(written, startOf(note.publishedAt));
    if (note.editedAt) written = Math.max(written, startOf(note.editedAt));
    byId = Math.max(byId, clockOf(note.id));
  }
  for (const comment of dossier.comments ?? []) {
    if (comment.createdAt) written = Math.max(written, startOf(comment.createdAt));
    byId = Math.max(byId, clockOf(comment.id));
  }
  const ms = Number.isFinite(written) ? written : byId;
  return Number.isFinite(ms) ? { ms, derived: true } : undefined;
}

function clockOf(id: string): number {
  const time = idTime(id, ANY_TIME);
  return time ? msOf(time) : -Infinity;
}
