import { foldText } from './fold-text';

/*
 * A fingerprint of a comment's wording that outlives the text: the smallest hashes of its two-letter
 * shingles (a bottom-k sketch). Up to SKETCH_SIZE shingles the set is complete and Jaccard exact;
 * beyond, it is an unbiased estimate. Two letters, because Chinese comments are short and longer
 * shingles miss edited copies.
 */

export const SKETCH_SIZE = 32;

/** Texts shorter than this repeat by nature (求推荐, 笑死我了) and are never called copies. */
export const COPY_MIN_LETTERS = 6;

/** FNV-1a over two UTF-16 units, then mixed so that the smallest values are a fair sample. */
function hashPair(a: number, b: number): number {
  let h = Math.imul(0x811c9dc5 ^ a, 0x01000193);
  h = Math.imul(h ^ b, 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * @returns distinct 32-bit hashes, rising, at most SKETCH_SIZE; empty for a text of fewer than
 *   COPY_MIN_LETTERS letters.
 */
export function sketchOf(text: string): number[] {
  return sketchOfFolded(foldText(text));
}

/** The same for a text that `foldText` has already been through. */
export function sketchOfFolded(folded: string): number[] {
  const hashes = new Uint32Array(SKETCH_SIZE);
  return Array.from(hashes.subarray(0, sketchInto(folded, hashes, 0)));
}

/**
 * The same, written into a longer array from `at` on, for whoever sketches a million texts.
 * @returns how many hashes
 */
export function sketchInto(folded: string, into: Uint32Array, at: number): number {
  if (folded.length < COPY_MIN_LETTERS) return 0;
  let size = 0;
  for (let i = 1; i < folded.length; i++) {
    const hash = hashPair(folded.charCodeAt(i - 1), folded.charCodeAt(i));
    size = keepSmallest(into, at, size, hash);
  }
  return size;
}

/** The first of a text's sketch, without the others; undefined where there is none. */
export function smallestHashOf(text: string): number | undefined {
  const folded = foldText(text);
  if (folded.length < COPY_MIN_LETTERS) return undefined;
  let smallest = Infinity;
  for (let i = 1; i < folded.length; i++) {
    const hash = hashPair(folded.charCodeAt(i - 1), folded.charCodeAt(i));
    if (hash < smallest) smallest = hash;
  }
  return smallest;
}

/**
 * Puts a hash into its place among the `size` distinct, rising ones from `at` on; of more than
 * SKETCH_SIZE the largest goes.
 * @returns how many there are now
 */
export function keepSmallest(into: Uint32Array, at: number, size: number, hash: number): number {
  const end = at + size;
  if (size === SKETCH_SIZE && hash >= into[end - 1]!) return size;
  let place = end;
  while (place > at && into[place - 1]! > hash) place--;
  if (place > at && into[place - 1] === hash) return size;
  const kept = Math.min(size + 1, SKETCH_SIZE);
  for (let i = at + kept - 1; i > place; i--) into[i] = into[i - 1]!;
  into[place] = hash;
  return kept;
}

/** Jaccard similarity of the two wordings, 0–1, from their sketches. 0 when either is empty. */
export function sketchSimilarity(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const complete = a.length < SKETCH_SIZE && b.length < SKETCH_SIZE;
  const limit = complete ? Infinity : SKETCH_SIZE;
  let i = 0;
  let j = 0;
  let union = 0;
  let common = 0;
  while (union < limit && (i < a.length || j < b.length)) {
    const x = a[i] ?? Infinity;
    const y = b[j] ?? Infinity;
    if (x === y) common++;
    if (x <= y) i++;
    if (y <= x) j++;
    union++;
  }
  return common / union;
}
