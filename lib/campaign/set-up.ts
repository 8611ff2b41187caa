import type { Part, Plan } from '@/lib/model';

/** What makes a list of creators a campaign that can run, in the order in which it is done. */
export const SET_UP_STEPS = ['objective', 'creators', 'terms', 'brief', 'day'] as const;
export type SetUpStep = (typeof SET_UP_STEPS)[number];

/** Which of the steps are done. */
export function setUpOf(
  plan: Pick<Plan, 'objective' | 'keyMessages' | 'postsOn'> | undefined,
  members: readonly { part?: Pick<Part, 'collaboration'> | undefined }[],
): Record<SetUpStep, boolean> {
  return {
    objective: plan?.objective !== undefined,
    creators: members.length > 0,
    terms: members.some(({ part }) => part?.collaboration !== undefined),
    brief: (plan?.keyMessages?.length ?? 0) > 0,
    day: plan?.postsOn !== undefined,
  };
}
