import { PART_STATUSES, type PartStatus } from '@/lib/model';

/** What leads to a published note, in order: guide 4. */
export const STEPS = ['selection', 'briefing', 'draft', 'approval', 'publication'] as const;
export type Step = (typeof STEPS)[number];

/** How many days each takes, least and most: guide 4. */
export const STEP_DAYS: Readonly<Record<Step, { least: number; most: number }>> = {
  selection: { least: 3, most: 5 },
  briefing: { least: 2, most: 2 },
  draft: { least: 3, most: 3 },
  approval: { least: 2, most: 7 },
  publication: { least: 1, most: 1 },
};

/** From the first message to the note when working with creators directly: guide 4. */
export const WEEKS_IN_ALL = { least: 3, most: 5 } as const;

/** The status of a part that says a step is done: one truth for the plan and the timeline. */
export const STATUS_AFTER: Readonly<Record<Step, PartStatus>> = {
  selection: 'agreed',
  briefing: 'briefed',
  draft: 'reviewed',
  approval: 'approved',
  publication: 'published',
};

/** What the status falls back to when a step's tick is taken away. */
export function statusBefore(step: Step): PartStatus {
  const earlier = STEPS[STEPS.indexOf(step) - 1];
  return earlier === undefined ? 'invited' : STATUS_AFTER[earlier];
}

/** True once a part has come as far as the step. Whoever declined has done none. */
export function isStepDone(step: Step, status: PartStatus | undefined): boolean {
  if (status === undefined || status === 'declined') return false;
  return PART_STATUSES.indexOf(status) >= PART_STATUSES.indexOf(STATUS_AFTER[step]);
}
