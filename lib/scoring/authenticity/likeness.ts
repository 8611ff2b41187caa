import { SKETCH_SIZE, sketchSimilarity } from '@/lib/model';

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

/**
 * Keys under which a wording is found: pairs of shingles that are next or next but one in the order of
 * their hashes. One shingle (真的, 好看) is shared by thousands who say different things; two are not.
 * Wordings of Jaccard similarity J share a given pair with about J², and there are some twenty.
 */
export function keysOf(sketch: readonly number[]): number[] {
  const most = Math.min(sketch.length, KEY_SHINGLES);
  if (most === 1) return [sketch[0]! >>> 2];
  const keys: number[] = [];
  for (let i = 1; i < most; i++) {
    keys.push(pairKey(sketch[i - 1]!, sketch[i]!));
    if (i > 1) keys.push(pairKey(sketch[i - 2]!, sketch[i]!));
  }
  return keys;
}

/** 30 bits: a small integer in every engine. */
function pairKey(a: number, b: number): number {
  let key = Math.imul(a ^ (b >>> 7), 0x85ebca6b) ^ b;
  key = Math.imul(key ^ (key >>> 13), 0xc2b2ae35);
  return (key ^ (key >>> 16)) >>> 2;
}

const WORDS = 3;
const BITS = 30;

/** The shingles as 90 bits: most pairs that are not alike are told by these alone. */
export function signatureOf(sketch: readonly number[]): number[] {
  const signature = new Array<number>(WORDS).fill(0);
  for (const hash of sketch) {
    const bit = (hash >>> 0) % (WORDS * BITS);
    signature[Math.floor(bit / BITS)]! |= 1 << (bit % BITS);
  }
  return signature;
}

function bitsOf(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

interface Comparable {
  letters: number;
  sketch: readonly number[];
  signature: readonly number[];
}

/** Shingles that the two can share at most: those of `a` whose bit `b` has, too. */
function mostShared(a: Comparable, b: Comparable): number {
  let shared = 0;
  let own = 0;
  for (let i = 0; i < WORDS; i++) {
    shared += bitsOf(a.signature[i]! & b.signature[i]!);
    own += bitsOf(a.signature[i]!);
  }
  return shared + a.sketch.length - own;
}

export type Alikeness = 'alike' | 'copy';

/** @returns undefined for wordings that are not alike */
export function alikeness(a: Comparable, b: Comparable): Alikeness | undefined {
  const [m, n] = [a.sketch.length, b.sketch.length];
  // No sharing of shingles could make up for so different a size, or for so few common bits.
  if (Math.min(m, n) < ALIKE * Math.max(m, n)) return undefined;
  const most = mostShared(a, b);
  const union = m + n - most;
  // Of a long text the sketch holds a sample: similarity is taken over SKETCH_SIZE shingles of both.
  const taken = m < SKETCH_SIZE && n < SKETCH_SIZE ? union : Math.min(union, SKETCH_SIZE);
  if (most < ALIKE * taken) return undefined;
  const similarity = sketchSimilarity(a.sketch, b.sketch);
  if (similarity < ALIKE) return undefined;
  const long = Math.min(a.letters, b.letters) >= NEAR_COPY_LETTERS;
  return similarity >= (long ? NEAR_COPY : 1) ? 'copy' : 'alike';
}
