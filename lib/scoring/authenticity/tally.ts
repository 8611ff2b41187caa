import type { Cluster } from './clusters';
import { clusterOf, type Row } from './row';

/** Comments of one section, the creator's own set aside, ready to be counted. */
export interface Crowd {
  rows: readonly Row[];
  /** Rows whose wording is unlike all others, or too short to tell. */
  singles: readonly Row[];
  /** Rows that share a wording, by wording. */
  shared: readonly (readonly Row[])[];
}

export function crowdOf(rows: readonly Row[]): Crowd {
  const singles: Row[] = [];
  const shared = new Map<Cluster, Row[]>();
  for (const row of rows) {
    const cluster = clusterOf(row);
    if (!cluster) {
      singles.push(row);
      continue;
    }
    const list = shared.get(cluster);
    if (list) list.push(row);
    else shared.set(cluster, [row]);
  }
  return { rows, singles, shared: [...shared.values()] };
}

export interface Tally {
  hits: number;
  n: number;
}

/**
 * Counts the rows that `isHit` says yes to among those it can tell about (`undefined` = cannot).
 * Rows of one wording that are no hits count once together: otherwise a flood of copies would dilute
 * what else is odd about a section. Guarantee: one more copy of a wording never lowers hits / n.
 */
export function tally(crowd: Crowd, isHit: (row: Row) => boolean | undefined): Tally {
  let hits = 0;
  let n = 0;
  for (const row of crowd.singles) {
    const hit = isHit(row);
    if (hit === undefined) continue;
    n++;
    if (hit) hits++;
  }
  for (const group of crowd.shared) {
    let told = 0;
    let hitsHere = 0;
    for (const row of group) {
      const hit = isHit(row);
      if (hit === undefined) continue;
      told++;
      if (hit) hitsHere++;
    }
    if (told === 0) continue;
    hits += hitsHere;
    n += Math.max(1, hitsHere);
  }
  return { hits, n };
}

/** Comments that count when each shared wording counts once. */
export function distinctWordings(crowd: Crowd): number {
  return crowd.singles.length + crowd.shared.length;
}
