import type { Entry, Fee, List, Part } from '@/lib/model';
import { followersOf, type Row } from '../../rows';

/** A creator on a campaign's list, with their terms. */
export interface Member {
  row: Row;
  part: Part | undefined;
}

/** What the creator asked, in the money in which they did. */
export function quoteOf({ quoteCny, quoteOwn }: Entry): Fee | undefined {
  if (quoteCny !== undefined) return { amount: quoteCny, currency: 'CNY' };
  return quoteOwn;
}

/** Everybody on the list, the largest first: the order does not change while terms are typed. */
export function membersOf(list: List, rows: readonly Row[], parts: readonly Part[]): Member[] {
  const byCreator = new Map(parts.map((part) => [part.creatorId, part]));
  return rows
    .filter(({ entry }) => entry.listIds.includes(list.id))
    .map((row) => ({ row, part: byCreator.get(row.id) }))
    .sort((a, b) => (followersOf(b.row) ?? -1) - (followersOf(a.row) ?? -1));
}

/** Terms of creators who are not on the list any more, or were deleted. */
export function partsLeft(parts: readonly Part[], members: readonly Member[]): Part[] {
  const here = new Set(members.map(({ row }) => row.id));
  return parts.filter(({ creatorId }) => !here.has(creatorId));
}
