import { COPY_MIN_LETTERS, foldText, sketchOfFolded, sketchSimilarity } from '@/lib/model';
import { ASKS } from './read-text';
import type { Row } from './row';

/*
 * Copies: the same wording, or nearly, by different people. Only texts of six letters and more count
 * (SCORING §1.2): 8–11 % of genuine comments repeat a short phrase exactly.
 *
 * Linear: exact wordings are grouped by a hash map; near copies are looked for among the groups that
 * share one of a text's rarest two-letter shingles (prefix filtering, Chaudhuri 2006), at most
 * MOST_PER_SHINGLE groups each.
 */

/** Jaccard similarity of two-letter shingles from which two wordings are alike: enough to order sections. */
export const ALIKE = 0.4;
/** From which two long wordings are one, edited: enough to say so. Shorter ones must be the same. */
export const NEAR_COPY = 0.65;
const NEAR_COPY_LETTERS = 10;
/** Good wishes, congratulations and requests for the link are alike by nature, as short texts are. */
const WISHES =
  /身体健康|早日康复|会好起来|生日快乐|新年快乐|节日快乐|快乐$|万事如意|长命百岁|健康长寿|平平安安|一路走好|恭喜|恭贺|祝福|加油/u;
const MOST_SET_LETTERS = 24;
/** Rarest shingles looked up per wording, and wordings compared per shingle: bounds the cost. */
const SHINGLES = 5;
const MOST_PER_SHINGLE = 8;
const TABLE = 1 << 18;

/** One wording, and everything that was said with it or nearly with it. */
export interface Wording {
  letters: number;
  sketch: readonly number[];
  /** Root of its cluster of near copies: index into the list of wordings. */
  copies: number;
  /** Root of its wider cluster of wordings that are alike. */
  alike: number;
}
type Kind = 'copies' | 'alike';

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
  /** Comments, of the creator and the background, whose wording is like the row's; 1 for itself alone. */
  alike(row: Row): number;
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
    if (folded !== undefined && isBrief(folded)) row.brief = folded;
    if (folded === undefined ? !row.sketch?.length : !canBeCopied(folded)) return;
    const key = folded ?? row.sketch!.join();
    let index = known.get(key);
    if (index === undefined) {
      index = wordings.length;
      const sketch = folded === undefined ? row.sketch! : sketchOfFolded(folded);
      wordings.push({
        letters: folded?.length ?? sketch.length + 1,
        sketch,
        copies: index,
        alike: index,
      });
      known.set(key, index);
    }
    row.wording = index;
  };
  own.forEach(place);
  background.forEach(place);
  linkNearCopies(wordings);
  const roots = wordings.map((_, index) => rootOf(wordings, index, 'copies'));
  const clusters = describe(wordings, roots, sizesOf(roots, own, background), own, background);
  const wide = wordings.map((_, index) => rootOf(wordings, index, 'alike'));
  const alike = sizesOf(wide, own, background);
  const keyOf = (row: Row) => (row.wording < 0 ? -1 : roots[row.wording]!);
  return {
    keyOf,
    clusterOf: (row) => clusters.get(keyOf(row)),
    alike: (row) => (row.wording < 0 ? 1 : alike[wide[row.wording]!]!),
    foldedLetters,
  };
}

const BRIEF_LETTERS = 3;
/** What people say everywhere in few letters is no echo of anybody. */
const COMMONPLACE =
  /链接|求|蹲|码住|姐妹|哈|啊|谢谢|笑死|来了|加油|快乐|健康|接|祝|平安|^[a-z\d]+$/u;

function isBrief(folded: string): boolean {
  return (
    folded.length >= BRIEF_LETTERS && folded.length < COPY_MIN_LETTERS && !COMMONPLACE.test(folded)
  );
}

function canBeCopied(folded: string): boolean {
  const { length } = folded;
  if (length < COPY_MIN_LETTERS) return false;
  return length > MOST_SET_LETTERS || !(WISHES.test(folded) || ASKS.test(folded));
}

function rootOf(wordings: readonly Wording[], index: number, kind: Kind): number {
  let root = index;
  while (wordings[root]![kind] !== root) root = wordings[root]![kind];
  for (let at = index; at !== root;) {
    const next = wordings[at]![kind];
    wordings[at]![kind] = root;
    at = next;
  }
  return root;
}

/** The lower index becomes the root: clusters do not depend on the order of joining. */
function join(wordings: Wording[], a: number, b: number, kind: Kind): void {
  const [rootA, rootB] = [rootOf(wordings, a, kind), rootOf(wordings, b, kind)];
  if (rootA !== rootB) wordings[Math.max(rootA, rootB)]![kind] = Math.min(rootA, rootB);
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
  const [x, y] = [wordings[a]!, wordings[b]!];
  if (rootOf(wordings, a, 'copies') === rootOf(wordings, b, 'copies')) return;
  const similarity = sketchSimilarity(x.sketch, y.sketch);
  if (similarity < ALIKE) return;
  join(wordings, a, b, 'alike');
  const long = Math.min(x.letters, y.letters) >= NEAR_COPY_LETTERS;
  if (similarity >= (long ? NEAR_COPY : 1)) join(wordings, a, b, 'copies');
}

/** Comments per root. */
function sizesOf(
  roots: readonly number[],
  own: readonly Row[],
  background: readonly Row[],
): Uint32Array {
  const sizes = new Uint32Array(roots.length);
  const count = (row: Row) => {
    if (row.wording >= 0 && !row.byCreator) sizes[roots[row.wording]!]!++;
  };
  own.forEach(count);
  background.forEach(count);
  return sizes;
}

/** Only wordings said more than once are described: the rest, nearly all, have nothing to tell. */
function describe(
  wordings: readonly Wording[],
  roots: readonly number[],
  sizes: Uint32Array,
  own: readonly Row[],
  background: readonly Row[],
): Map<number, Cluster> {
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
