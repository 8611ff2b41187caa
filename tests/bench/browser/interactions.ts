import type { TraceEvent } from './trace';

/*
 * Interaction to next paint as the browser itself times it: from the user's input to the frame that shows
 * its effect. The page is told this in steps of 8 ms; the trace holds it unrounded.
 */

/** The longest event of each interaction, ms. */
export function interactionsIn(events: readonly TraceEvent[]): number[] {
  const begun = new Map<string, TraceEvent>();
  const longest = new Map<number, number>();
  for (const event of events) {
    if (event.name !== 'EventTiming') continue;
    const key = `${event.pid} ${event.id2?.local ?? event.id}`;
    if (event.ph === 'b') begun.set(key, event);
    const begin = begun.get(key);
    const id = begin?.args?.data?.interactionId;
    if (event.ph !== 'e' || !begin || !id) continue;
    const ms = (event.ts - begin.ts) / 1_000;
    longest.set(id, Math.max(ms, longest.get(id) ?? 0));
  }
  return [...longest.values()];
}
