import { smallestHashOf } from '@/lib/model';
import type { PrintRow, StoredComment } from './rows';

/**
 * The index key of a comment: the smallest hash of its sketch, which two texts of Jaccard similarity J
 * share with probability J. One is enough: a text that travels is seldom alone, and one comment found
 * brings its whole note along. Undefined for a text too short to be called a copy.
 */
export function keyOf(comment: StoredComment): number | undefined {
  const { sketch, text } = comment;
  return sketch ? sketch[0] : text === undefined ? undefined : smallestHashOf(text);
}

export function emptyPrint(creatorId: string): PrintRow {
  return { creatorId, keys: new Uint32Array(), owners: new Uint32Array(), noteIds: [] };
}

/** The fingerprints with those of further comments under one note. */
export function addPrints(
  print: PrintRow,
  noteId: string,
  comments: readonly StoredComment[],
): PrintRow {
  const fresh = comments.map(keyOf).filter((key) => key !== undefined);
  if (fresh.length === 0) return print;
  const known = print.noteIds.indexOf(noteId);
  const owner = known < 0 ? print.noteIds.length : known;
  const keys = new Uint32Array(print.keys.length + fresh.length);
  const owners = new Uint32Array(keys.length);
  keys.set(print.keys);
  keys.set(fresh, print.keys.length);
  owners.set(print.owners);
  owners.fill(owner, print.keys.length);
  return {
    creatorId: print.creatorId,
    keys,
    owners,
    noteIds: known < 0 ? [...print.noteIds, noteId] : print.noteIds,
  };
}

/** The fingerprints without those under one note. */
export function dropPrints(print: PrintRow, noteId: string): PrintRow {
  const owner = print.noteIds.indexOf(noteId);
  if (owner < 0) return print;
  const kept = (_: number, i: number) => print.owners[i] !== owner;
  return { ...print, keys: print.keys.filter(kept), owners: print.owners.filter(kept) };
}

/** Keys to look for: an open-addressed table, for they are hashes already. A power of two of places. */
export interface Wanted {
  keys: Uint32Array;
  /** 1 where a key lies: every 32-bit number may be one. */
  taken: Uint8Array;
}

/** Places a key: few of those that are not wanted then meet one that is. */
const PLACES_EACH = 4;

export function wantedOf(keys: Iterable<number>): Wanted {
  const distinct = new Set(keys);
  const places = 2 ** Math.ceil(Math.log2(PLACES_EACH * distinct.size + 1));
  const wanted = { keys: new Uint32Array(places), taken: new Uint8Array(places) };
  for (const key of distinct) {
    let place = key & (places - 1);
    while (wanted.taken[place] === 1) place = (place + 1) & (places - 1);
    wanted.keys[place] = key;
    wanted.taken[place] = 1;
  }
  return wanted;
}

/** How many of the wanted keys each of the notes holds, added into `shared`. */
export function countShared(
  { keys, owners, noteIds }: PrintRow,
  wanted: Wanted,
  shared: Map<string, number>,
): void {
  const last = wanted.keys.length - 1;
  let counts: Uint32Array | undefined;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    let place = key & last;
    while (wanted.taken[place] === 1 && wanted.keys[place] !== key) place = (place + 1) & last;
    if (wanted.taken[place] === 0) continue;
    counts ??= new Uint32Array(noteIds.length);
    counts[owners[i]!]! += 1;
  }
  counts?.forEach((count, owner) => {
    if (count > 0) shared.set(noteIds[owner]!, (shared.get(noteIds[owner]!) ?? 0) + count);
  });
}
