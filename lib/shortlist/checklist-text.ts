import { CHECK_ITEMS, type Checklist } from '@/lib/model';

/** The items that the user looked at or wrote about, each in one text: "fit=fine | wears it already". */
export function checklistText(checklist: Omit<Checklist, 'creatorId'> | undefined): string[] {
  return CHECK_ITEMS.flatMap((item) => {
    const word = checklist?.[item];
    const note = checklist?.[`${item}:note`];
    if (word === undefined && note === undefined) return [];
    return [[`${item}=${word ?? ''}`, note].filter(Boolean).join(' | ')];
  });
}
