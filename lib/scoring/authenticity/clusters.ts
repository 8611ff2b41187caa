import type { Row } from './row';
import type { Wording } from './wordings';

/** What is shared by all comments of one wording, or nearly. */
export interface Cluster {
  /** Different people; every comment by an unseen person counts as one. */
  people: number;
  /** Different notes, own and background. */
  notes: number;
  /** Letters of its shortest wording. */
  letters: number;
  /** True when background comments (other creators' notes) hold it too. */
  abroad: boolean;
  /** Wordings in it. */
  wordings: number;
}

/** More say no more; and who is like hundreds is not judged again whenever one joins them. */
const MOST_KIN = 50;

/**
 * Groups wordings anew: clusters of copies, and how many are alike. One grouper for all wordings of
 * one index: it numbers its walks, and wordings carry the number of the last one that met them.
 */
export function createGrouper(): (touched: readonly Wording[]) => Regrouped {
  let walk = 0;

  /** Everything that links lead to from the touched, each group once. */
  function eachGroup(
    touched: readonly Wording[],
    links: 'copies' | 'alike',
    take: (group: readonly Wording[]) => void,
  ): void {
    walk++;
    for (const wording of touched) {
      if (wording.walk === walk) continue;
      wording.walk = walk;
      const group = [wording];
      for (let i = 0; i < group.length; i++) {
        for (const next of group[i]![links]) {
          if (next.walk === walk) continue;
          next.walk = walk;
          group.push(next);
        }
      }
      take(group);
    }
  }

  return (touched) => {
    const found: Regrouped = { clusters: [], kin: [] };
    eachGroup(touched, 'copies', (group) => {
      const cluster = describe(group);
      if (isSame(group, cluster)) return;
      for (const wording of group) {
        wording.cluster = cluster;
        found.clusters.push(wording);
      }
    });
    eachGroup(touched, 'alike', (group) => {
      let kin = 0;
      for (const { rows } of group) kin += countOf(rows);
      kin = Math.min(MOST_KIN, kin);
      for (const wording of group) {
        if (wording.kin === kin) continue;
        wording.kin = kin;
        found.kin.push(wording);
      }
    });
    return found;
  };
}

/** Wordings of which something is another than before. */
export interface Regrouped {
  /** Who shares them. */
  clusters: Wording[];
  /** How many are like them. */
  kin: Wording[];
}

/** Comments by others than the creator: only those are copies of each other. */
function countOf(rows: readonly Row[]): number {
  let count = 0;
  for (const row of rows) if (!row.byCreator) count++;
  return count;
}

/** @returns undefined for what only one comment says */
function describe(group: readonly Wording[]): Cluster | undefined {
  if (group.length === 1 && group[0]!.rows.length < 2) return undefined;
  const counts = group.map(({ rows }) => countOf(rows));
  if (counts.reduce((sum, count) => sum + count, 0) < 2) return undefined;
  const people = new Set<string>();
  const under = new Set<string>();
  let unseen = 0;
  let abroad = false;
  let letters = Infinity;
  group.forEach((wording, i) => {
    if (counts[i]! > 0) letters = Math.min(letters, wording.letters);
    for (const row of wording.rows) {
      if (row.byCreator) continue;
      if (row.user === undefined) unseen++;
      else people.add(row.user);
      under.add(row.abroad ? `b${row.section}` : `o${row.section}`);
      abroad ||= row.abroad;
    }
  });
  return {
    people: people.size + unseen,
    notes: under.size,
    letters,
    abroad,
    wordings: group.length,
  };
}

/** True when exactly these wordings had a cluster like that already. */
function isSame(group: readonly Wording[], cluster: Cluster | undefined): boolean {
  const before = group[0]!.cluster;
  if (!group.every((wording) => wording.cluster === before)) return false;
  if (!before || !cluster) return before === cluster;
  return (
    before.wordings === cluster.wordings &&
    before.people === cluster.people &&
    before.notes === cluster.notes &&
    before.letters === cluster.letters &&
    before.abroad === cluster.abroad
  );
}
