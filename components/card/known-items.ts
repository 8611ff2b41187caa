import type { CardRow, CheckItem } from '@/lib/model';

/**
 * Which items of the checklist tell something of a row of the card. The figures of the first stand beside
 * the row; those of the others stand in the checklist.
 */
export const ITEMS_OF_ROW: Readonly<Record<CardRow, readonly [CheckItem, ...CheckItem[]]>> = {
  audience: ['audience', 'followers'],
  engagement: ['engagement', 'saves', 'comments'],
  content: ['visual', 'formats'],
  brand: ['fit', 'brand-work', 'brand-safety'],
  professionalism: ['consistency', 'disclosure'],
  growth: ['followers'],
};
