import type { DossierComment } from '@/lib/model';
import { wilson } from '../statistics';
import { changedSince, type Threads } from '../authenticity';
import { byText } from '../report/distinct';

export interface Place {
  place: string;
  n: number;
  value: number;
  low: number;
  high: number;
}

/** Where the people who comment are, as the site shows it. Not where followers are. */
export interface Geography {
  /** Commenters with a shown place; each person counts once a place. */
  n: number;
  /** Comments by others than the creator, with and without a place. */
  of: number;
  /** Most frequent first, at most twelve. */
  places: Place[];
}

const MIN_N = 20;
const MOST = 12;

/**
 * Counts places, and goes on counting: comments that were counted before cost nothing.
 * The result is absent below MIN_N placed commenters: a share of five people says nothing about an audience.
 */
export function createGeographer(): (threads: Threads) => Geography | undefined {
  const counted = new Map<string, readonly DossierComment[]>();
  /** Person and place → comments. */
  const persons = new Map<string, number>();
  const counts = new Map<string, number>();
  let of = 0;

  function count(comments: readonly DossierComment[], by: 1 | -1): void {
    for (const { id, user, ipLocation, byCreator } of comments) {
      if (byCreator) continue;
      of += by;
      if (!ipLocation) continue;
      const person = `${user?.id ?? `comment ${id}`} ${ipLocation}`;
      const before = persons.get(person) ?? 0;
      if (before + by > 0) persons.set(person, before + by);
      else persons.delete(person);
      if (before === 0 || before + by === 0) {
        counts.set(ipLocation, (counts.get(ipLocation) ?? 0) + by);
      }
    }
  }

  let before: Threads | undefined;

  return (threads) => {
    const { byNote } = threads;
    const changed = changedSince(before, threads) ?? [...counted.keys(), ...byNote.keys()];
    before = threads;
    for (const noteId of new Set(changed)) {
      const comments = byNote.get(noteId);
      const known = counted.get(noteId);
      if (known === comments) continue;
      if (known) count(known, -1);
      if (comments) count(comments, 1);
      if (comments) counted.set(noteId, comments);
      else counted.delete(noteId);
    }
    return geographyOf(counts, persons.size, of);
  };
}

function geographyOf(
  counts: ReadonlyMap<string, number>,
  n: number,
  of: number,
): Geography | undefined {
  if (n < MIN_N) return undefined;
  const places = [...counts]
    .filter(([, hits]) => hits > 0)
    .sort(([a, x], [b, y]) => y - x || byText(a, b))
    .slice(0, MOST)
    .map(([place, hits]) => ({ place, n: hits, value: hits / n, ...wilson(hits, n) }));
  return { n, of, places };
}
