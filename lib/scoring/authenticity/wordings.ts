import type { Row } from './row';
import type { Cluster } from './clusters';
import { createKeyTable } from './key-table';
import { alikeness, keysOf, MOST_KEYS, type Alikeness } from './likeness';
import { createSketches, HEAD } from './sketches';

/*
 * All distinct wordings, and which are near each other.
 *
 * Two wordings are compared when they share a key (likeness.ts) and one of them is among the key's
 * MOST_COMPARED first by rank. Rank and keys follow from the wording alone, so what is compared depends
 * on the set of wordings and not on the order in which they came: that is what lets comments be added
 * and taken away at the cost of their own neighbourhood. Linear: each wording is compared with at most
 * MOST_COMPARED others per key.
 */

/** Measured on 27,710 real wordings: with 8, 98 % of pairs of Jaccard ≥ .6 end in one group. */
const MOST_COMPARED = 8;
/** Wordings sorted in one go: rank and place then fit together into one exact number. */
const PORTION = 2 ** 22;

/** One wording, and everybody who used it. */
export interface Wording {
  /** The folded text; for a comment whose text is gone, its sketch in words. */
  readonly text: string;
  readonly letters: number;
  /** Only of a text that is gone. */
  readonly sketch: readonly number[] | undefined;
  /** Where its sketch stands while it is in a neighbourhood; -1 otherwise. */
  slot: number;
  rows: Row[];
  /** Wordings that are alike, found by comparison; those that are near copies are in both lists. */
  alike: Wording[];
  copies: Wording[];
  /** Who shares it; undefined when nobody does. */
  cluster: Cluster | undefined;
  /** Comments whose wording is like it, those with it included; counted up to fifty. */
  kin: number;
  /** Marks it as seen in the walk of that number. */
  walk: number;
}

/** Most wordings are like no other: they share one list, which nobody writes to. */
const NOBODY: Wording[] = Object.freeze([]) as unknown as Wording[];

export function wordingOf(text: string, letters: number, sketch?: readonly number[]): Wording {
  return {
    text,
    letters,
    sketch,
    slot: -1,
    rows: [],
    alike: NOBODY,
    copies: NOBODY,
    cluster: undefined,
    kin: 1,
    walk: 0,
  };
}

export interface Neighbourhoods {
  /** Links new wordings to those they are near. @returns every wording whose links changed */
  add(wordings: readonly Wording[]): Wording[];
  /** Unlinks a wording. @returns every other wording whose links changed */
  remove(wording: Wording): Wording[];
}

export function createNeighbourhoods(): Neighbourhoods {
  const sketches = createSketches();
  /** Key → slot + 1 of its only wording, or -1 - the number of its bucket. */
  const keys = createKeyTable();
  /** Slots of a key’s wordings in the order of ranks, where there are two and more. */
  const buckets: number[][] = [];
  const emptied: number[] = [];
  /** By slot. */
  const wordingAt: Wording[] = [];
  let held = 0;
  let walk = 0;
  const [own, theirs] = [new Int32Array(MOST_KEYS), new Int32Array(MOST_KEYS)];

  function rankOf(slot: number): number {
    return sketches.heads[slot * HEAD.words + HEAD.rank]!;
  }

  /** @returns false when the slot was seen in this walk already */
  function see(slot: number): boolean {
    const at = slot * HEAD.words + HEAD.seen;
    if (sketches.heads[at] === walk) return false;
    sketches.heads[at] = walk;
    return true;
  }

  function isBefore(a: number, b: number): boolean {
    const apart = rankOf(a) - rankOf(b);
    return apart < 0 || (apart === 0 && wordingAt[a]!.text < wordingAt[b]!.text);
  }

  function add(wordings: readonly Wording[]): Wording[] {
    const touched: Wording[] = [];
    for (let i = 0; i < wordings.length; i += PORTION) {
      addPortion(wordings.slice(i, i + PORTION), touched);
    }
    return touched;
  }

  function addPortion(wordings: readonly Wording[], touched: Wording[]): void {
    const isFirst = held === 0;
    held += wordings.length;
    let coming = 0;
    for (const wording of wordings) {
      const { text, letters, sketch } = wording;
      wording.slot = sketches.take(text, letters, sketch);
      wordingAt[wording.slot] = wording;
      coming += keysOf(sketches, wording.slot, own);
    }
    keys.reserve(coming);
    // In the order of ranks nobody is displaced while everything is built from nothing.
    for (const slot of inOrder(wordings)) {
      touched.push(wordingAt[slot]!);
      walk++;
      see(slot);
      const displaced: number[] = [];
      const n = keysOf(sketches, slot, own);
      for (let i = 0; i < n; i++) enter(slot, own[i]!, displaced, touched, isFirst);
      for (const other of displaced) dropUnfounded(other, touched);
    }
  }

  function inOrder(wordings: readonly Wording[]): Int32Array {
    const sorted = Float64Array.from(wordings, ({ slot }, i) => rankOf(slot) * PORTION + i).sort();
    const slots = Int32Array.from(sorted, (packed) => wordings[packed % PORTION]!.slot);
    for (let i = 1; i < slots.length; i++) {
      for (let j = i; j > 0 && isBefore(slots[j]!, slots[j - 1]!); j--) {
        [slots[j - 1], slots[j]] = [slots[j]!, slots[j - 1]!];
      }
    }
    return slots;
  }

  /** @param isLast nothing that was entered is after it in the order of ranks */
  function enter(
    slot: number,
    key: number,
    displaced: number[],
    touched: Wording[],
    isLast: boolean,
  ): void {
    const place = keys.placeOf(key);
    const there = keys.get(place);
    if (there === 0) {
      keys.put(place, slot + 1);
      return;
    }
    if (there > 0) {
      const other = there - 1;
      const ordered = isLast || isBefore(other, slot) ? [other, slot] : [slot, other];
      keys.put(place, -1 - keep(ordered));
      compare(slot, other, touched);
      return;
    }
    const bucket = buckets[-1 - there]!;
    const at = isLast ? bucket.length : placeIn(bucket, slot);
    if (at === bucket.length) bucket.push(slot);
    else bucket.splice(at, 0, slot);
    const most = at < MOST_COMPARED ? bucket.length : MOST_COMPARED;
    for (let i = 0; i < most; i++) compare(slot, bucket[i]!, touched);
    if (at < MOST_COMPARED && bucket.length > MOST_COMPARED) displaced.push(bucket[MOST_COMPARED]!);
  }

  function keep(bucket: number[]): number {
    const number = emptied.pop() ?? buckets.length;
    buckets[number] = bucket;
    return number;
  }

  /** Where in the order of ranks the slot stands, or would. */
  function placeIn(bucket: readonly number[], slot: number): number {
    if (isBefore(bucket[bucket.length - 1]!, slot)) return bucket.length;
    let [low, high] = [0, bucket.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(bucket[middle]!, slot)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function compare(slot: number, other: number, touched: Wording[]): void {
    if (!see(other)) return;
    const likeness = alikeness(sketches, slot, other);
    if (likeness === undefined) return;
    link(wordingAt[slot]!, wordingAt[other]!, likeness);
    touched.push(wordingAt[other]!);
  }

  /** A wording that is no longer among a key's first keeps only the links that another key gives it. */
  function dropUnfounded(slot: number, touched: Wording[]): void {
    const wording = wordingAt[slot]!;
    for (const other of [...wording.alike]) {
      if (isFounded(slot, other.slot)) continue;
      unlink(wording, other);
      touched.push(wording, other);
    }
  }

  function isFounded(a: number, b: number): boolean {
    const shared = new Set(theirs.subarray(0, keysOf(sketches, b, theirs)));
    const mine = theirs.slice(0, keysOf(sketches, a, theirs));
    return mine.some((key) => {
      if (!shared.has(key)) return false;
      const held = keys.get(keys.placeOf(key));
      const bucket = held < 0 ? buckets[-1 - held]! : [];
      for (let i = 0; i < bucket.length && i < MOST_COMPARED; i++) {
        if (bucket[i] === a || bucket[i] === b) return true;
      }
      return false;
    });
  }

  function remove(wording: Wording): Wording[] {
    const { slot } = wording;
    const touched = [...wording.alike];
    for (const other of touched) unlink(wording, other);
    const n = keysOf(sketches, slot, own);
    for (let i = 0; i < n; i++) leave(slot, own[i]!, touched);
    sketches.giveBack(slot);
    held--;
    wording.slot = -1;
    return touched;
  }

  function leave(slot: number, key: number, touched: Wording[]): void {
    const place = keys.placeOf(key);
    const held = keys.get(place);
    if (held >= 0) {
      keys.put(place, 0);
      return;
    }
    const bucket = buckets[-1 - held]!;
    const at = placeIn(bucket, slot);
    bucket.splice(at, 1);
    if (bucket.length === 1) {
      keys.put(place, bucket[0]! + 1);
      emptied.push(-1 - held);
      return;
    }
    const promoted = at < MOST_COMPARED ? bucket[MOST_COMPARED - 1] : undefined;
    if (promoted === undefined) return;
    touched.push(wordingAt[promoted]!);
    walk++;
    see(promoted);
    for (const other of wordingAt[promoted]!.alike) see(other.slot);
    for (const other of bucket) compare(promoted, other, touched);
  }

  return { add, remove };
}

function link(a: Wording, b: Wording, likeness: Alikeness): void {
  a.alike = joined(a.alike, b);
  b.alike = joined(b.alike, a);
  if (likeness !== 'copy') return;
  a.copies = joined(a.copies, b);
  b.copies = joined(b.copies, a);
}

function joined(list: Wording[], other: Wording): Wording[] {
  if (list.length === 0) return [other];
  list.push(other);
  return list;
}

function unlink(a: Wording, b: Wording): void {
  for (const [from, to] of [
    [a.alike, b],
    [b.alike, a],
    [a.copies, b],
    [b.copies, a],
  ] as const) {
    const at = from.indexOf(to);
    if (at >= 0) from.splice(at, 1);
  }
}
