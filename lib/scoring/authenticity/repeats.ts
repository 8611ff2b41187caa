import { surprise } from './surprise';
import type { Crowd } from './tally';

/*
 * People who comment again and again. Answers in a conversation are no sign of anything: only
 * comments that answer nobody count, when the page says which are which.
 */

/** Extra comments per comment in organic windows of 50; the longer a thread, the more people return. */
const USUAL = 0.04;
const USUAL_AT_MOST = 0.16;
const HALFWAY = 1000;
/** Bare texts, of which none is known to be an answer: answers count too. */
const USUAL_WITH_ANSWERS = 0.2;

export interface Repeats {
  /** Comments by people with more than one, first ones included. */
  hits: number;
  n: number;
  /** Comments beyond each person's first that answer nobody. */
  extra: number;
  surprise: number;
}

export function repeatCommenters(crowd: Crowd): Repeats {
  const all = new Map<string, number>();
  const opening = new Map<string, number>();
  let n = 0;
  let openings = 0;
  let answers = 0;
  let timed = false;
  for (const { user, reply, at } of crowd.rows) {
    timed ||= at !== undefined;
    if (user === undefined) continue;
    n++;
    all.set(user, (all.get(user) ?? 0) + 1);
    if (reply) {
      answers++;
      continue;
    }
    openings++;
    opening.set(user, (opening.get(user) ?? 0) + 1);
  }
  let hits = 0;
  let extra = 0;
  for (const count of all.values()) if (count > 1) hits += count;
  for (const count of opening.values()) extra += count - 1;
  return {
    hits,
    n,
    extra,
    surprise: surprise(extra, openings, usual(openings, timed || answers > 0)),
  };
}

function usual(n: number, tellsAnswers: boolean): number {
  if (!tellsAnswers) return USUAL_WITH_ANSWERS;
  return USUAL + ((USUAL_AT_MOST - USUAL) * n) / (n + HALFWAY);
}
