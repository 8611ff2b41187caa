import type { Part, Plan } from '@/lib/model';

/** What a brief is made of: the campaign's fields, and one creator's. */
export type BriefPlan = Partial<Omit<Plan, 'listId' | 'createdAt' | 'updatedAt' | 'fieldTimes'>>;
export type BriefPart = Partial<
  Omit<Part, 'listId' | 'creatorId' | 'createdAt' | 'updatedAt' | 'fieldTimes'>
>;

/** What is suggested for fields that the user has not filled. */
export interface Prefill {
  plan: BriefPlan;
  part: BriefPart;
}

export interface Brief {
  plan: BriefPlan;
  part: BriefPart;
}

/** Fields that can be suggested; shown as such until the user writes something of their own. */
export type SuggestedField = keyof BriefPlan | keyof BriefPart;

/** Everything the user said, and what is suggested where they said nothing. An emptied list is a saying. */
export function briefOf(
  plan: BriefPlan | undefined,
  part: BriefPart | undefined,
  prefill: Prefill,
): Brief {
  return { plan: { ...prefill.plan, ...plan }, part: { ...prefill.part, ...part } };
}

/** The fields of which the brief shows a suggestion. */
export function suggestedIn(
  plan: BriefPlan | undefined,
  part: BriefPart | undefined,
  prefill: Prefill,
): SuggestedField[] {
  const open = (said: object | undefined, suggested: object) =>
    Object.keys(suggested).filter((field) => !Object.hasOwn(said ?? {}, field));
  return [...open(plan, prefill.plan), ...open(part, prefill.part)] as SuggestedField[];
}

/** When drafts are due and when the note appears: the creator's own days before the campaign's. */
export function datesOf({ plan, part }: Brief): { draftOn?: string; postsOn?: string } {
  const draftOn = part.ownDraftOn ?? plan.draftOn;
  const postsOn = part.ownPostsOn ?? plan.postsOn;
  return { ...(draftOn !== undefined && { draftOn }), ...(postsOn !== undefined && { postsOn }) };
}
