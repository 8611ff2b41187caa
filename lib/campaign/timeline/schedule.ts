import { calendarWithin, isWorkday } from './calendar';
import type { CalendarEntry } from './calendar-data';
import { addDays } from './days';
import { STEP_DAYS, STEPS, WEEKS_IN_ALL, type Step } from './steps';

export interface Pace {
  /** Which end of the guide's durations is reckoned with. */
  pace: 'least' | 'most';
  /** Only days on which offices in China work count. */
  workdays: boolean;
}

/** Reckoned with where nothing was said: room for a second round. */
export const USUAL_PACE: Pace = { pace: 'most', workdays: false };

export interface ScheduledStep {
  step: Step;
  /** First and last day, YYYY-MM-DD; both count. */
  startsOn: string;
  endsOn: string;
  /** Days that count. */
  days: number;
  /** Public holidays within, on which creators and agencies rarely answer. */
  holidays: CalendarEntry[];
}

/**
 * The guide's steps back from the day on which the note is to appear. That day itself is taken as it
 * is: notes do well at weekends. Steps follow each other without a gap or an overlap of counted days.
 * @param postsOn YYYY-MM-DD
 */
export function scheduleOf(
  postsOn: string,
  { pace, workdays }: Pace = USUAL_PACE,
): ScheduledStep[] {
  const steps: ScheduledStep[] = [];
  let next = postsOn;
  for (const step of STEPS.toReversed()) {
    const days = STEP_DAYS[step][pace];
    const counts = (day: string) => step === 'publication' || !workdays || isWorkday(day);
    const back = (day: string) => {
      let found = day;
      while (!counts(found)) found = addDays(found, -1);
      return found;
    };
    const endsOn = back(next);
    let startsOn = endsOn;
    for (let n = 1; n < days; n++) startsOn = back(addDays(startsOn, -1));
    const within = calendarWithin(startsOn, endsOn);
    const holidays = within.filter(({ kind }) => kind === 'holiday');
    steps.unshift({ step, startsOn, endsOn, days, holidays });
    next = addDays(startsOn, -1);
  }
  return steps;
}

/** When a campaign with creators directly should begin, three to five weeks before: the guide's own span. */
export function beginBetween(postsOn: string): { from: string; to: string } {
  return {
    from: addDays(postsOn, -7 * WEEKS_IN_ALL.most),
    to: addDays(postsOn, -7 * WEEKS_IN_ALL.least),
  };
}
