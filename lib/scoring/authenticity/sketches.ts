import { keepSmallest, SKETCH_SIZE, sketchInto } from '@/lib/model';

/** 32-bit words of a signature. */
export const SIGNATURE_WORDS = 3;
const BITS = 30;
const SMALLEST = 64;

/** Words of a head: the signature, then what else a comparison asks first. One line of a cache holds two. */
export const HEAD = { words: 8, size: 3, letters: 4, rank: 5, seen: 6 } as const;

/**
 * The sketches of all wordings, in columns: a wording is a slot, and what is compared lies side by
 * side. Typed arrays hold a hundredth of the objects that a sketch of its own per wording would be.
 * 160 bytes a slot; slots that are given back are taken again. The arrays are others after `take`.
 */
export interface Sketches {
  /** SKETCH_SIZE a slot: hashes of the shingles, rising. */
  hashes: Uint32Array;
  /**
   * HEAD.words a slot: the shingles as 90 bits; how many hashes there are; letters of the text; its
   * rank among all wordings that there could be, fixed and unrelated to what is said; and the last
   * walk in which it was seen, which is its reader's to write.
   */
  heads: Int32Array;
  /** @param sketch of a text that is gone; of any other it is worked out */
  take(folded: string, letters: number, sketch?: readonly number[]): number;
  giveBack(slot: number): void;
}

export function createSketches(): Sketches {
  const free: number[] = [];
  let slots = 0;
  let room = SMALLEST;
  const all: Sketches = {
    hashes: new Uint32Array(room * SKETCH_SIZE),
    heads: new Int32Array(room * HEAD.words),
    take,
    giveBack: (slot) => void free.push(slot),
  };

  function grow(): void {
    room *= 2;
    all.hashes = longer(all.hashes, new Uint32Array(room * SKETCH_SIZE));
    all.heads = longer(all.heads, new Int32Array(room * HEAD.words));
  }

  function take(folded: string, letters: number, sketch?: readonly number[]): number {
    const slot = free.pop() ?? slots++;
    if (slot === room) grow();
    const at = slot * SKETCH_SIZE;
    let size = 0;
    if (sketch === undefined) size = sketchInto(folded, all.hashes, at);
    else for (const hash of sketch) size = keepSmallest(all.hashes, at, size, hash >>> 0);
    describe(slot, size);
    all.heads[slot * HEAD.words + HEAD.letters] = letters;
    return slot;
  }

  function describe(slot: number, size: number): void {
    const { hashes, heads } = all;
    const [at, head] = [slot * SKETCH_SIZE, slot * HEAD.words];
    heads.fill(0, head, head + HEAD.words);
    heads[head + HEAD.size] = size;
    let rank = 0x2545f491;
    for (let i = at; i < at + size; i++) {
      const hash = hashes[i]!;
      const bit = hash % (SIGNATURE_WORDS * BITS);
      heads[head + Math.floor(bit / BITS)]! |= 1 << (bit % BITS);
      rank = Math.imul(rank ^ hash, 0x9e3779b1) ^ (rank >>> 15);
    }
    heads[head + HEAD.rank] = rank >>> 2;
  }

  return all;
}

function longer<T extends Int32Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
