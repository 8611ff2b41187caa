import type { Call, ThreadWork } from './trace';

/*
 * How long our code took of the page's main thread. A profiler sees all of it, but as a few hundred samples,
 * and so within a tenth. The browser's own trace of calls is exact, but leaves out what follows a promise and
 * what runs within a call of the site's. So the calls are timed, in a visit without a profiler, and how much
 * more there is than calls is taken from one with it.
 */

/** One visit without a profiler. */
export interface Timed {
  calls: readonly Call[];
  marks: ReadonlyMap<string, number>;
}

/** @param from a mark; absent: all of the visit @returns CPU ms */
export function scriptTime(timed: Timed, profiled: ThreadWork, from?: string): number {
  const called = sumOf(timed.calls, timed.marks, from);
  const seen = sumOf(profiled.ours, profiled.marks, from);
  const seenInCalls = sumOf(
    profiled.ours.filter(({ isInCall }) => isInCall),
    profiled.marks,
    from,
  );
  return called * (seen / seenInCalls);
}

function sumOf(
  found: readonly { at: number; ms: number }[],
  marks: ReadonlyMap<string, number>,
  from?: string,
): number {
  const begin = from === undefined ? -Infinity : marks.get(from)!;
  return found.reduce((sum, { at, ms }) => sum + (at >= begin ? ms : 0), 0);
}
