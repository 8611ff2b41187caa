import { sketchOf } from '@/lib/model';
import type { PrintRow, StoredComment } from './rows';

/**
 * How many of a sketch's smallest hashes stand for a comment. Two texts of Jaccard similarity J share
 * the smallest with probability J; with two from each side, copies at J ≥ 0.8 meet in over 95 % of cases.
 */
const KEYS_PER_COMMENT = 2;

/** The index keys of a comment; none for a text too short to be called a copy. */
export function keysOf(comment: StoredComment): number[] {
  const sketch = comment.sketch ?? (comment.text === undefined ? [] : sketchOf(comment.text));
  return sketch.slice(0, KEYS_PER_COMMENT);
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
  const fresh = comments.flatMap(keysOf);
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

/** How many keys each of the notes shares with `wanted`, added into `shared`. */
export function countShared(
  print: PrintRow,
  wanted: ReadonlySet<number>,
  shared: Map<string, number>,
): void {
  const { keys, owners, noteIds } = print;
  for (let i = 0; i < keys.length; i++) {
    if (!wanted.has(keys[i] as number)) continue;
    const noteId = noteIds[owners[i] as number];
    if (noteId !== undefined) shared.set(noteId, (shared.get(noteId) ?? 0) + 1);
  }
}
