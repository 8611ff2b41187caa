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

/**
 * Accounts of less than two years: 10 % of the commenters of an organic note, 18 % at p95 (notes of
 * 2024–2025); half in a coordinated thread. In earlier years everybody's account was newer.
 */
const RECENT_DAYS = 730;
const USUAL_RECENT = 0.16;
const RECENT_SINCE = Date.UTC(2024, 0, 1);
/** Audiences differ in age as they do in everything. */
const RECENT_OVERDISPERSION = 0.02;

/** Share of comments by accounts of less than two years, and how surprising it is (nats). */
export function recentAccounts(crowd: Crowd): Tally & { surprise: number } {
  const recent = tally(crowd, (row) =>
    row.at === undefined || row.at < RECENT_SINCE ? undefined : isYoung(row, RECENT_DAYS),
  );
  return {
    ...recent,
    surprise: surprise(recent.hits, recent.n, USUAL_RECENT, RECENT_OVERDISPERSION),
  };
}

/** Windows in which accounts bought together are registered. */
const BATCH_DAYS = [1, 7, 14, 30];
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

/** Days around a window whose registrations tell what is usual for this very section. */
const AROUND_DAYS = 540;
/** Registrations crowd on some days whoever comments (campaigns, holidays). */
const CROWDING = 1.5;
/** In large sections small unevenness would look surprising. */
const UNEVENNESS = 0.002;

/**
 * When organic commenters registered: per 10,000, by quarter from 2014 on (32,259 accounts that
 * commented in 2024 and 2025). Later quarters are taken as LATER.
 */
const REGISTERED = [
  4, 4, 20, 73, 88, 172, 146, 245, 116, 120, 100, 151, 190, 222, 267, 296, 474, 491, 480, 419, 391,
  383, 205, 282, 303, 292, 355, 302, 307, 296, 287, 245, 238, 272, 227, 201, 192, 196, 200, 155,
];
const LATER = 140;
const QUARTER_DAYS = 91.3;
const FIRST_QUARTER = Date.UTC(2014, 0, 1);

/** Share of organic commenters who registered on one day about this moment. */
function usualPerDay(ms: number): number {
  const quarter = Math.floor((ms - FIRST_QUARTER) / (QUARTER_DAYS * DAY));
  return (REGISTERED[Math.max(0, quarter)] ?? LATER) / 10_000 / QUARTER_DAYS;
}

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
    const here = ((right - left - people) / AROUND_DAYS) * days;
    const usual = n * usualPerDay(from + width / 2) * days;
    const expected = CROWDING * Math.max(usual, here);
    const raw = surpriseOfCount(people, Math.max(expected, 0.05));
    const score = raw / (1 + UNEVENNESS * (n - 1)) - Math.log(AROUND_DAYS / days);
    if (score > 0 && (!best || score > best.surprise)) {
      best = { people, n, from, to: times[end - 1]!, surprise: score };
    }
  }
  return best;
}
