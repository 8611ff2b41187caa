import type { Plan } from '@/lib/model';

/** What does not fit together in a plan, and at which field it is said. */
export interface PlanProblem {
  field: 'endsOn';
  problem: 'ends-before-it-starts';
}

/**
 * Contradictions between fields. Each field by itself is kept all the same: while both dates are
 * being moved they may well be out of order.
 */
export function planProblems({
  startsOn,
  endsOn,
}: Pick<Plan, 'startsOn' | 'endsOn'>): PlanProblem[] {
  const isOutOfOrder = startsOn !== undefined && endsOn !== undefined && endsOn < startsOn;
  return isOutOfOrder ? [{ field: 'endsOn', problem: 'ends-before-it-starts' }] : [];
}
