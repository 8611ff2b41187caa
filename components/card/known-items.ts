import type { CardRow, CheckItem } from '@/lib/model';

/** Which items of the checklist tell something of a row of the card. */
export const ITEMS_OF_ROW: Readonly<Record<CardRow, readonly CheckItem[]>> = {
  audience: ['audience', 'followers'],
  engagement: ['engagement', 'saves', 'comments'],
  content: ['visual', 'formats'],
  brand: ['fit', 'brand-work', 'brand-safety'],
  professionalism: ['consistency', 'disclosure'],
  growth: ['followers'],
};

/** The one whose figures stand beside the row; the others stand in the checklist. */
export const SHOWN_OF_ROW: Readonly<Record<CardRow, CheckItem>> = {
  audience: 'audience',
  engagement: 'engagement',
  content: 'visual',
  brand: 'fit',
  professionalism: 'consistency',
  growth: 'followers',
};
