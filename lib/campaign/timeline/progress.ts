import type { PartStatus } from '@/lib/model';
import { daysBetween } from './days';
import { scheduleOf, type Pace, type ScheduledStep } from './schedule';
import { isStepDone, STEPS, type Step } from './steps';

/** What is known of how far one creator is. */
export interface Progressing {
  status?: PartStatus | undefined;
  /** The day on which their note is to appear: theirs, else the campaign's. */
  postsOn?: string | undefined;
  /** A note of theirs is linked to the campaign: whatever the status says, it was published. */
  isPublished?: boolean;
}

export interface StepProgress {
  step: Step;
  /** Absent without a day of publication. */
  dates?: ScheduledStep;
  isDone: boolean;
  /** Days since it should have been done; 0 when it need not be yet. */
  daysLate: number;
}

export interface Progress {
  steps: StepProgress[];
  /** The first step that is not done; absent when all are. */
  next?: StepProgress;
  /** Days since the next step should have been done. */
  daysLate: number;
}

/**
 * The steps of one creator, each done or not, and how late the next one is.
 * @param today YYYY-MM-DD, on the user's own calendar
 */
export function progressOf(
  { status, postsOn, isPublished = false }: Progressing,
  pace: Pace,
  today: string,
): Progress {
  const dated = postsOn === undefined ? [] : scheduleOf(postsOn, pace);
  const steps = STEPS.map((step): StepProgress => {
    const dates = dated.find((each) => each.step === step);
    const isDone = isPublished || isStepDone(step, status);
    const late = isDone || !dates ? 0 : Math.max(0, daysBetween(dates.endsOn, today));
    return { step, ...(dates && { dates }), isDone, daysLate: late };
  });
  const next = steps.find(({ isDone }) => !isDone);
  return { steps, ...(next && { next }), daysLate: next?.daysLate ?? 0 };
}

/** Rising: the latest first, then by the day on which something is due, those without one, those done. */
export function byUrgency(a: Progress, b: Progress): number {
  const rank = ({ next }: Progress) => (next === undefined ? 2 : next.dates ? 0 : 1);
  return (
    rank(a) - rank(b) ||
    b.daysLate - a.daysLate ||
    (a.next?.dates?.endsOn ?? '').localeCompare(b.next?.dates?.endsOn ?? '')
  );
}
