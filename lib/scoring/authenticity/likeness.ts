import { SKETCH_SIZE } from '@/lib/model';
import { HEAD, SIGNATURE_WORDS, type Sketches } from './sketches';

/*
 * When two wordings are alike, and what is compared at all. Two letters are the shingle (sketch.ts);
 * the Jaccard similarity of the shingles is the measure.
 */

/** Similarity from which two wordings are alike: enough to order sections. */
export const ALIKE = 0.4;
/** From which two long wordings are one, edited: enough to say so. Shorter ones must be the same. */
export const NEAR_COPY = 0.65;
const NEAR_COPY_LETTERS = 10;

/** Shingles of a wording that make its keys: its smallest hashes, so that edits seldom change them all. */
const KEY_SHINGLES = 12;
export const MOST_KEYS = 2 * KEY_SHINGLES - 3;

/**
 * Keys under which a wording is found: pairs of shingles that are next or next but one in the order of
 * their hashes. One shingle (真的, 好看) is shared by thousands who say different things; two are not.
 * Wordings of Jaccard similarity J share a given pair with about J², and there are some twenty.
 * @param into at least MOST_KEYS long
 * @returns how many
 */
export function keysOf({ hashes, heads }: Sketches, slot: number, into: Int32Array): number {
  const at = slot * SKETCH_SIZE;
  const most = Math.min(heads[slot * HEAD.words + HEAD.size]!, KEY_SHINGLES);
  if (most === 1) {
    into[0] = hashes[at]! >>> 2;
    return 1;
  }
  let n = 0;
  for (let i = at + 1; i < at + most; i++) {
    into[n++] = pairKey(hashes[i - 1]!, hashes[i]!);
    if (i > at + 1) into[n++] = pairKey(hashes[i - 2]!, hashes[i]!);
  }
  return n;
}

/** 30 bits: a small integer in every engine. */
function pairKey(a: number, b: number): number {
  let key = Math.imul(a ^ (b >>> 7), 0x85ebca6b) ^ b;
  key = Math.imul(key ^ (key >>> 13), 0xc2b2ae35);
  return (key ^ (key >>> 16)) >>> 2;
}

function bitsOf(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export type Alikeness = 'alike' | 'copy';

/** @returns undefined for wordings that are not alike */
export function alikeness(sketches: Sketches, a: number, b: number): Alikeness | undefined {
  const { heads } = sketches;
  const [x, y] = [a * HEAD.words, b * HEAD.words];
  const m = heads[x + HEAD.size]!;
  const n = heads[y + HEAD.size]!;
  // No sharing of shingles could make up for so different a size, or for so few common bits.
  if (Math.min(m, n) < ALIKE * Math.max(m, n)) return undefined;
  // What the two can share at most: the shingles of one whose bit the other has, too.
  let most = m;
  for (let i = 0; i < SIGNATURE_WORDS; i++) {
    most += bitsOf(heads[x + i]! & heads[y + i]!) - bitsOf(heads[x + i]!);
  }
  const union = m + n - most;
  // Of a long text the sketch holds a sample: similarity is taken over SKETCH_SIZE shingles of both.
  const taken = m < SKETCH_SIZE && n < SKETCH_SIZE ? union : Math.min(union, SKETCH_SIZE);
  if (most < ALIKE * taken) return undefined;
  const similarity = similarityOf(sketches, a, b);
  if (similarity < ALIKE) return undefined;
  const letters = Math.min(heads[x + HEAD.letters]!, heads[y + HEAD.letters]!);
  const long = letters >= NEAR_COPY_LETTERS;
  return similarity >= (long ? NEAR_COPY : 1) ? 'copy' : 'alike';
}

/** The model's `sketchSimilarity`, on columns. */
function similarityOf({ hashes, heads }: Sketches, a: number, b: number): number {
  const m = heads[a * HEAD.words + HEAD.size]!;
  const n = heads[b * HEAD.words + HEAD.size]!;
  if (m === 0 || n === 0) return 0;
  const limit = m < SKETCH_SIZE && n < SKETCH_SIZE ? m + n : SKETCH_SIZE;
  let i = a * SKETCH_SIZE;
  let j = b * SKETCH_SIZE;
  const [endA, endB] = [i + m, j + n];
  let union = 0;
  let common = 0;
  while (union < limit && i < endA && j < endB) {
    const x = hashes[i]!;
    const y = hashes[j]!;
    if (x === y) common++;
    if (x <= y) i++;
    if (y <= x) j++;
    union++;
  }
  return common / Math.min(limit, union + (endA - i) + (endB - j));
}
