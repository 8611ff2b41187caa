import { CARD_ROWS, cardField, CHECK_ITEMS, type Checklist } from '@/lib/model';

/**
 * The items that the user looked at or wrote about, each in one text: "fit=fine | wears it already"; then
 * the marks of the vetting card: "card:audience=4".
 */
export function checklistText(checklist: Omit<Checklist, 'creatorId'> | undefined): string[] {
  const items = CHECK_ITEMS.flatMap((item) => {
    const word = checklist?.[item];
    const note = checklist?.[`${item}:note`];
    if (word === undefined && note === undefined) return [];
    return [[`${item}=${word ?? ''}`, note].filter(Boolean).join(' | ')];
  });
  const marks = CARD_ROWS.flatMap((row) => {
    const mark = checklist?.[cardField(row)];
    return mark === undefined ? [] : [`${cardField(row)}=${mark}`];
  });
  return [...items, ...marks];
}
