import { COPY_MIN_LETTERS, foldText, sketchOfFolded, sketchSimilarity } from '@/lib/model';
import type { Row } from './row';

/*
 * Copies: the same wording, or nearly, by different people. Only texts of six letters and more count
 * (SCORING §1.2): 8–11 % of genuine comments repeat a short phrase exactly.
 *
 * Linear: exact wordings are grouped by a hash map; near copies are looked for among the groups that
 * share one of a text's rarest two-letter shingles (prefix filtering, Chaudhuri 2006), at most
 * MOST_PER_SHINGLE groups each.
 */

/** Jaccard similarity of two-letter shingles from which two wordings are one, edited. */
export const NEAR_COPY = 0.5;
/** Rarest shingles looked up per wording, and wordings compared per shingle: bounds the cost. */
const SHINGLES = 5;
const MOST_PER_SHINGLE = 8;
const TABLE = 1 << 18;

/** One wording, and everything that was said with it or nearly with it. */
export interface Wording {
  letters: number;
  sketch: readonly number[];
  /** Root of its cluster of near copies: index into the list of wordings. */
  cluster: number;
}

export interface Cluster {
  /** Comments in it, own and background. */
  size: number;
  /** Different people; every comment by an unseen person counts as one. */
  people: number;
  /** Different notes, own and background. */
  notes: number;
  /** Letters of its shortest wording. */
  letters: number;
  /** True when background comments (other creators' notes) hold it too. */
  abroad: boolean;
}

export interface Copies {
  /** Cluster of a row's wording; undefined for a wording said once or too short to be called a copy. */
  clusterOf(row: Row): Cluster | undefined;
  /** A number per cluster, to count wordings by; −1 as above. */
  keyOf(row: Row): number;
  foldedLetters: readonly number[];
}

/** Groups all rows; sets `row.wording`. @param own rows of the creator's notes @param background rows of others */
export function findCopies(own: readonly Row[], background: readonly Row[]): Copies {
  const wordings: Wording[] = [];
  const known = new Map<string, number>();
  const foldedLetters: number[] = [];
  const place = (row: Row) => {
    const folded = row.text === undefined ? undefined : foldText(row.text);
    foldedLetters.push(folded?.length ?? 0);
    if (folded !== undefined ? folded.length < COPY_MIN_LETTERS : !row.sketch?.length) return;
    const key = folded ?? row.sketch!.join();
    let index = known.get(key);
    if (index === undefined) {
      index = wordings.length;
      const sketch = folded === undefined ? row.sketch! : sketchOfFolded(folded);
      wordings.push({ letters: folded?.length ?? sketch.length + 1, sketch, cluster: index });
      known.set(key, index);
    }
    row.wording = index;
  };
  own.forEach(place);
  background.forEach(place);
  linkNearCopies(wordings);
  const clusters = describe(wordings, own, background);
  const keyOf = (row: Row) => (row.wording < 0 ? -1 : rootOf(wordings, row.wording));
  return { keyOf, clusterOf: (row) => clusters.get(keyOf(row)), foldedLetters };
}

function rootOf(wordings: readonly Wording[], index: number): number {
  let root = index;
  while (wordings[root]!.cluster !== root) root = wordings[root]!.cluster;
  for (let at = index; at !== root;) {
    const next = wordings[at]!.cluster;
    wordings[at]!.cluster = root;
    at = next;
  }
  return root;
}

function linkNearCopies(wordings: Wording[]): void {
  const frequency = new Uint32Array(TABLE);
  for (const { sketch } of wordings) for (const hash of sketch) frequency[hash % TABLE]!++;
  const buckets = new Map<number, number[]>();
  const rarest: number[] = [];
  wordings.forEach((wording, index) => {
    rarest.length = 0;
    // A shingle that nothing else holds cannot lead to a copy.
    for (const hash of wording.sketch) if (frequency[hash % TABLE]! > 1) rarest.push(hash);
    rarest.sort((a, b) => frequency[a % TABLE]! - frequency[b % TABLE]! || a - b);
    for (let i = 0; i < rarest.length && i < SHINGLES; i++) {
      const bucket = buckets.get(rarest[i]!);
      if (!bucket) {
        buckets.set(rarest[i]!, [index]);
        continue;
      }
      for (const other of bucket) joinIfNear(wordings, index, other);
      if (bucket.length < MOST_PER_SHINGLE) bucket.push(index);
    }
  });
}

function joinIfNear(wordings: Wording[], a: number, b: number): void {
  const rootA = rootOf(wordings, a);
  const rootB = rootOf(wordings, b);
  if (rootA === rootB) return;
  const [x, y] = [wordings[a]!, wordings[b]!];
  if (sketchSimilarity(x.sketch, y.sketch) < NEAR_COPY) return;
  wordings[Math.max(rootA, rootB)]!.cluster = Math.min(rootA, rootB);
}

/** Only wordings said more than once are described: the rest, nearly all, have nothing to tell. */
function describe(
  wordings: readonly Wording[],
  own: readonly Row[],
  background: readonly Row[],
): Map<number, Cluster> {
  const roots = wordings.map((_, index) => rootOf(wordings, index));
  const sizes = new Uint32Array(wordings.length);
  const count = (row: Row) => {
    if (row.wording >= 0 && !row.byCreator) sizes[roots[row.wording]!]!++;
  };
  own.forEach(count);
  background.forEach(count);
  const clusters = new Map<number, Cluster & { seen: Set<string>; under: Set<string> }>();
  const add = (row: Row, abroad: boolean) => {
    if (row.wording < 0 || row.byCreator) return;
    const key = roots[row.wording]!;
    const size = sizes[key]!;
    if (size < 2) return;
    const { letters } = wordings[row.wording]!;
    let cluster = clusters.get(key);
    if (!cluster) {
      const none = { people: 0, notes: 0, abroad: false };
      cluster = { ...none, size, letters, seen: new Set(), under: new Set() };
      clusters.set(key, cluster);
    }
    cluster.abroad ||= abroad;
    cluster.letters = Math.min(cluster.letters, letters);
    if (row.user === undefined) cluster.people++;
    else if (!cluster.seen.has(row.user)) {
      cluster.seen.add(row.user);
      cluster.people++;
    }
    cluster.under.add(`${abroad ? 'b' : 'o'}${row.section}`);
    cluster.notes = cluster.under.size;
  };
  for (const row of own) add(row, false);
  for (const row of background) add(row, true);
  return clusters;
}
