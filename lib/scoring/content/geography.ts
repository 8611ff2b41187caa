import type { DossierComment } from '@/lib/model';
import { wilson } from '../statistics';
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

/** Absent below MIN_N placed commenters: a share of five people says nothing about an audience. */
export function geographyOf(comments: readonly DossierComment[]): Geography | undefined {
  const others = comments.filter((comment) => !comment.byCreator);
  const counts = new Map<string, number>();
  const counted = new Set<string>();
  let n = 0;
  for (const { id, user, ipLocation } of others) {
    if (!ipLocation) continue;
    const person = `${user?.id ?? `comment ${id}`} ${ipLocation}`;
    if (counted.has(person)) continue;
    counted.add(person);
    counts.set(ipLocation, (counts.get(ipLocation) ?? 0) + 1);
    n++;
  }
  if (n < MIN_N) return undefined;
  const places = [...counts]
    .sort(([a, x], [b, y]) => y - x || byText(a, b))
    .slice(0, MOST)
    .map(([place, hits]) => ({ place, n: hits, value: hits / n, ...wilson(hits, n) }));
  return { n, of: others.length, places };
}
