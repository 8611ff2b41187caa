import { mergeComment, mergeNote, type Comment, type Count, type Note } from '@/lib/model';
import type { DossierComment, DossierNote } from '@/lib/model';

/*
 * A dossier may hold one note or comment several times, in any order. The report must not depend on
 * either, so copies are put into an order of their own before the model's merge rules join them.
 */

/** By code units: the same on every machine, unlike a locale's order. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** JSON with sorted keys: equal facts, equal text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => byText(a, b)))
      : inner,
  );
}

/** Figures only grow, by and large: of two readings without a date the smaller is taken as the earlier. */
function sizeOf(counts: readonly (Count | undefined)[]): number {
  return counts.reduce((sum, count) => sum + (count?.min ?? 0), 0);
}

/** Cards come first, so that details overlay them; then the smaller figures; then any fixed order. */
function noteOrder(a: DossierNote, b: DossierNote): number {
  const detail = Number(a.completeness === 'detail') - Number(b.completeness === 'detail');
  if (detail !== 0) return detail;
  const size =
    sizeOf([a.likes, a.saves, a.comments, a.shares]) -
    sizeOf([b.likes, b.saves, b.comments, b.shares]);
  return size || byText(canonical(a), canonical(b));
}

function commentOrder(a: DossierComment, b: DossierComment): number {
  return (
    sizeOf([a.likes, a.replies]) - sizeOf([b.likes, b.replies]) ||
    byText(canonical(a), canonical(b))
  );
}

/** One item per id, joined from all its copies, in the order of ids. Linear but for the sort. */
function distinct<T extends { id: string }>(
  items: readonly T[],
  order: (a: T, b: T) => number,
  merge: (a: T, b: T) => T,
): T[] {
  if (isInOrder(items)) return [...items];
  const first = new Map<string, T>();
  const copies = new Map<string, T[]>();
  for (const item of items) {
    const known = first.get(item.id);
    if (known === undefined) first.set(item.id, item);
    else if (known !== item) {
      const list = copies.get(item.id);
      if (list) list.push(item);
      else copies.set(item.id, [known, item]);
    }
  }
  for (const [id, list] of copies) first.set(id, list.sort(order).reduce(merge));
  return [...first.values()].sort((a, b) => byText(a.id, b.id));
}

/** Already one item per id, in the order of ids: most lists come so. */
function isInOrder(items: readonly { id: string }[]): boolean {
  for (let i = 1; i < items.length; i++) {
    if (byText(items[i - 1]!.id, items[i]!.id) >= 0) return false;
  }
  return true;
}

/** The merge rules ask for the fields of pages; a dossier's looser items pass through them unchanged. */
export function distinctNotes(notes: readonly DossierNote[]): DossierNote[] {
  return distinct(notes, noteOrder, (a, b) => mergeNote(a as Note, b as Note) as DossierNote);
}

export function distinctComments(comments: readonly DossierComment[]): DossierComment[] {
  return distinct(
    comments,
    commentOrder,
    (a, b) => mergeComment(a as Comment, b as Comment) as DossierComment,
  );
}
