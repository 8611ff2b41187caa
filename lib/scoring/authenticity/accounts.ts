import { DAY } from '@/lib/model';
import { surprise, surpriseOfCount } from './surprise';
import { tally, type Crowd, type Tally } from './tally';
import type { Row } from './row';

/*
 * How old accounts were when they commented, and whether many were registered together. User ids
 * carry the moment of registration (FORMATS §7).
 */

/** Accounts younger than this when they comment: 1.2 % of 40,000 organic comments (SCORING §1.4). */
export const YOUNG_DAYS = 90;
const USUAL_YOUNG = 0.018;
/** 0.5 % there. */
const NEWBORN_DAYS = 30;
const USUAL_NEWBORN = 0.008;

export function isYoung(row: Row, days = YOUNG_DAYS): boolean | undefined {
  if (row.registeredAt === undefined || row.at === undefined) return undefined;
  return row.at - row.registeredAt < days * DAY;
}

/** Share of comments by young accounts, and how surprising it is (nats). */
export function youngAccounts(crowd: Crowd): Tally & { surprise: number } {
  const young = tally(crowd, (row) => isYoung(row));
  const newborn = tally(crowd, (row) => isYoung(row, NEWBORN_DAYS));
  return {
    ...young,
    surprise: Math.max(
      surprise(young.hits, young.n, USUAL_YOUNG),
      surprise(newborn.hits, newborn.n, USUAL_NEWBORN),
    ),
  };
}

/** Windows in which accounts bought together are registered. */
const BATCH_DAYS = [1, 7, 30];
/** Fewer people cannot form a batch worth the name. */
const LEAST_IN_BATCH = 4;

export interface Batch {
  people: number;
  n: number;
  from: number;
  to: number;
  /** Nats beyond what the number of windows looked at explains. */
  surprise: number;
}

/**
 * The stretch of days in which surprisingly many of the commenters registered, against the rate of
 * the year and a half around it (registrations follow the site's growth, campaigns and holidays).
 */
export function batch(crowd: Crowd): Batch | undefined {
  const firsts = new Map<string, number>();
  for (const { user, registeredAt } of crowd.rows) {
    if (user !== undefined && registeredAt !== undefined) firsts.set(user, registeredAt);
  }
  const times = Float64Array.from(firsts.values()).sort();
  let best: Batch | undefined;
  for (const days of BATCH_DAYS) {
    const found = densest(times, days);
    if (found && (!best || found.surprise > best.surprise)) best = found;
  }
  return best;
}

const AROUND_DAYS = 540;
/** Accounts of any one day are at least this share of all: keeps lonely early accounts from standing out. */
const LEAST_DAILY_SHARE = 1 / 4000;

function densest(times: Float64Array, days: number): Batch | undefined {
  const width = days * DAY;
  const around = (AROUND_DAYS / 2) * DAY;
  const n = times.length;
  let best: Batch | undefined;
  let end = 0;
  let left = 0;
  let right = 0;
  for (let start = 0; start < n; start++) {
    const from = times[start]!;
    while (end < n && times[end]! <= from + width) end++;
    while (times[left]! < from - around) left++;
    while (right < n && times[right]! <= from + width + around) right++;
    const people = end - start;
    if (people < LEAST_IN_BATCH) continue;
    const others = right - left - people;
    const rate = Math.max((others + 1) / AROUND_DAYS, n * LEAST_DAILY_SHARE);
    const score = surpriseOfCount(people, rate * days) - Math.log(AROUND_DAYS / days);
    if (score > 0 && (!best || score > best.surprise)) {
      best = { people, n, from, to: times[end - 1]!, surprise: score };
    }
  }
  return best;
}
