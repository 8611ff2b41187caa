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

/** Keys to look for. */
export interface Wanted {
  keys: ReadonlySet<number>;
  /** 1 at the low 16 bits of each key: tells most other keys apart without asking the set. */
  low: Uint8Array;
}

export function wantedOf(keys: Iterable<number>): Wanted {
  const wanted = { keys: new Set(keys), low: new Uint8Array(0x10000) };
  for (const key of wanted.keys) wanted.low[key & 0xffff] = 1;
  return wanted;
}

/** How many of the wanted keys each of the notes holds, added into `shared`. */
export function countShared(
  { keys, owners, noteIds }: PrintRow,
  wanted: Wanted,
  shared: Map<string, number>,
): void {
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    if (wanted.low[key & 0xffff] === 0 || !wanted.keys.has(key)) continue;
    const noteId = noteIds[owners[i] as number];
    if (noteId !== undefined) shared.set(noteId, (shared.get(noteId) ?? 0) + 1);
  }
}
