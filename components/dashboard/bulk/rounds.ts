import type { BulkChanges, Change, Entry } from '@/lib/model';

/** Creators that one message changes: each is a transaction, during which nobody else writes. */
const MOST = 1_000;
/** Characters of the entries in one message, about: a quarter of what the background takes. */
const LONGEST = 1_000_000;

/** Some of the creators, and what is to be done to them. */
export interface Round {
  change: Change;
  /** How many creators. */
  n: number;
}

/** The items in their order, in as few pieces as messages may hold. */
export function piecesOf<T>(items: readonly T[], most = MOST, longest = LONGEST): T[][] {
  const pieces: T[][] = [];
  let piece: T[] = [];
  let length = 0;
  for (const item of items) {
    const own = JSON.stringify(item).length;
    if (piece.length > 0 && (piece.length === most || length + own > longest)) {
      pieces.push(piece);
      [piece, length] = [[], 0];
    }
    piece.push(item);
    length += own;
  }
  return piece.length > 0 ? [...pieces, piece] : pieces;
}

const rounds = <T>(items: readonly T[], changeOf: (piece: T[]) => Change): Round[] =>
  piecesOf(items).map((piece) => ({ change: changeOf(piece), n: piece.length }));

export function editRounds(creatorIds: readonly string[], changes: BulkChanges): Round[] {
  return rounds(creatorIds, (ids) => ({ kind: 'edit-entries', creatorIds: ids, changes }));
}

export function renameRounds(creatorIds: readonly string[], tag: string, name: string): Round[] {
  return rounds(creatorIds, (ids) => ({ kind: 'rename-tag', tag, name, creatorIds: ids }));
}

export function removeRounds(creatorIds: readonly string[]): Round[] {
  return rounds(creatorIds, (ids) => ({ kind: 'unshortlist-many', creatorIds: ids }));
}

export function restoreRounds(entries: readonly Entry[]): Round[] {
  return rounds(entries, (piece) => ({ kind: 'restore-entries', entries: piece }));
}

/**
 * @param before the entries as they were
 * @param doneAt ISO 8601, by which the change had been done
 */
export function undoRounds(
  before: readonly Entry[],
  changes: BulkChanges,
  doneAt: string,
): Round[] {
  return rounds(before, (piece) => ({ kind: 'undo-edits', before: piece, changes, doneAt }));
}
