import { calendarWithin } from './calendar';
import type { CalendarEntry } from './calendar-data';
import { addDays } from './days';
import type { CalendarEvent } from './ical';
import { postingWindows } from './posting-windows';
import { scheduleOf, type Pace } from './schedule';
import type { Step } from './steps';

/** Those whose notes are to appear on one day: the campaign's, or one creator's own. */
export interface EventGroup {
  /** Names the group whatever day it is moved to. */
  id: string;
  postsOn: string;
  names: readonly string[];
}

export interface EventWords {
  step: (step: Step) => string;
  /** The evening in which to publish. */
  evening: string;
  calendar: (entry: CalendarEntry) => string;
  /** Beside a step: who, and of which campaign. */
  about: (names: readonly string[]) => string;
}

/** Days after publication that a calendar still shows. */
const AFTER = 14;

/**
 * A campaign's steps, the evening of each publication (a moment, so that it stands right in every
 * zone) and what China's calendar has meanwhile.
 * @returns events whose ids stay when days are moved
 */
export function timelineEvents(
  listId: string,
  groups: readonly EventGroup[],
  pace: Pace,
  words: EventWords,
): CalendarEvent[] {
  const uid = (...parts: string[]) => `${[listId, ...parts].join('.')}@kolens`;
  const events: CalendarEvent[] = [];
  const days: string[] = [];
  for (const { id, postsOn, names } of groups) {
    const description = words.about(names);
    for (const { step, startsOn, endsOn } of scheduleOf(postsOn, pace)) {
      days.push(startsOn, endsOn);
      const when = { from: startsOn, to: endsOn };
      events.push({ uid: uid(id, step), title: words.step(step), description, when });
    }
    const [evening] = postingWindows(postsOn, 0);
    if (!evening) continue;
    const when = { fromMs: evening.from, toMs: evening.to };
    events.push({ uid: uid(id, 'evening'), title: words.evening, description, when });
  }
  if (days.length === 0) return events;
  days.sort();
  const meanwhile = calendarWithin(days[0]!, addDays(days.at(-1)!, AFTER));
  const background = meanwhile.map((entry): CalendarEvent => ({
    uid: uid(
      'china',
      entry.name,
      entry.from.slice(0, 4),
      ...(entry.kind === 'make-up' ? [entry.from] : []),
    ),
    title: words.calendar(entry),
    when: { from: entry.from, to: entry.to },
    isBackground: true,
  }));
  return [...events, ...background];
}
