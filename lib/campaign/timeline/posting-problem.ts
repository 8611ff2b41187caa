import type { Plan } from '@/lib/model';

/** What does not fit between a day of publication and the campaign's own days. */
export type PostingProblem = 'before-it-begins' | 'after-it-ends';

/** Kept all the same: while dates are being moved they may well be out of order. */
export function postingProblem(
  postsOn: string | undefined,
  { startsOn, endsOn }: Pick<Plan, 'startsOn' | 'endsOn'>,
): PostingProblem | undefined {
  if (postsOn === undefined) return undefined;
  if (startsOn !== undefined && postsOn < startsOn) return 'before-it-begins';
  if (endsOn !== undefined && postsOn > endsOn) return 'after-it-ends';
  return undefined;
}
