import { DAY, idMs, type DossierComment } from '@/lib/model';
import { byText } from '../report/distinct';
import { isSameRow, rowOf, type Place, type Row } from './row';
import { changedSince, type Threads } from './threads';

/** Which rows another set of comments brought and took away. */
export interface Exchange {
  /** Notes whose rows are others than before, gone ones included. */
  changed: string[];
  gone: Row[];
  come: Row[];
}

export interface Surroundings {
  now: number;
  authorOf: (noteId: string) => string | undefined;
  /** Notes that may have another author than last time; undefined when all may. */
  reassigned: readonly string[] | undefined;
  abroad: boolean;
}

interface Made {
  from: readonly DossierComment[];
  place: Place;
  /** An id's clock was ahead of `now`: it may be valid later. */
  early: boolean;
}

/** The rows of each note's comments, in the order of ids; a row stays while its comment says the same. */
export interface Reel {
  rows: ReadonlyMap<string, readonly Row[]>;
  exchange(threads: Threads, around: Surroundings): Exchange;
}

export function createReel(): Reel {
  const rows = new Map<string, readonly Row[]>();
  const made = new Map<string, Made>();

  let last: { threads: Threads; now: number } | undefined;

  /** Notes that have to be looked at; all of them when time passed, for the sake of ids’ clocks. */
  function looked(threads: Threads, { now, reassigned }: Surroundings): Iterable<string> {
    const changed = changedSince(last?.threads, threads);
    const some = changed && reassigned && last?.now === now;
    last = { threads, now };
    return new Set(some ? [...changed, ...reassigned] : [...rows.keys(), ...threads.byNote.keys()]);
  }

  function exchange(threads: Threads, around: Surroundings): Exchange {
    const { now, authorOf, abroad } = around;
    const found: Exchange = { changed: [], gone: [], come: [] };
    for (const noteId of looked(threads, around)) {
      const comments = threads.byNote.get(noteId);
      const known = rows.get(noteId);
      if (!comments) {
        if (!known) continue;
        rows.delete(noteId);
        made.delete(noteId);
        found.changed.push(noteId);
        for (const row of known) found.gone.push(row);
        continue;
      }
      const place: Place = { now, author: authorOf(noteId), abroad };
      const before = made.get(noteId);
      if (before?.from === comments && holds(before, place)) continue;
      const fresh = comments.map((comment) => rowOf(comment, place));
      const joined = join(known ?? [], fresh, found);
      made.set(noteId, { from: comments, place, early: comments.some((c) => isEarly(c, now)) });
      if (joined) {
        rows.set(noteId, joined);
        found.changed.push(noteId);
      }
    }
    return found;
  }

  return { rows, exchange };
}

function holds({ place, early }: Made, next: Place): boolean {
  if (place.author !== next.author) return false;
  return place.now === next.now || (place.now < next.now && !early);
}

/** A stated time wins over the id's clock, which is not asked then. */
function isEarly({ id, user, createdAt }: DossierComment, now: number): boolean {
  if (!createdAt && isAhead(id, now)) return true;
  return user?.id !== undefined && !user.registeredAt && isAhead(user.id, now);
}

function isAhead(id: string, now: number): boolean {
  return (idMs(id, Infinity) ?? 0) > now + DAY;
}

/**
 * The fresh rows, but the known ones where these say the same; both in the order of ids.
 * @returns undefined when all are known and none is gone
 */
function join(
  known: readonly Row[],
  fresh: readonly Row[],
  found: Exchange,
): readonly Row[] | undefined {
  const before = found.gone.length + found.come.length;
  let at = 0;
  const joined = fresh.map((row) => {
    while (at < known.length && byText(known[at]!.id, row.id) < 0) found.gone.push(known[at++]!);
    const old = known[at]?.id === row.id ? known[at++] : undefined;
    if (old && isSameRow(old, row)) return old;
    if (old) found.gone.push(old);
    found.come.push(row);
    return row;
  });
  for (; at < known.length; at++) found.gone.push(known[at]!);
  return found.gone.length + found.come.length === before && known.length > 0 ? undefined : joined;
}
