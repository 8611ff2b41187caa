import { DAY } from '@/lib/model';
import { surprise, surpriseOfCount } from './surprise';
import { tally, type Crowd, type Tally } from './tally';
import type { Row } from './row';

/*
 * How old accounts were when they commented, and whether many were registered together. User ids
 * carry the moment of registration (FORMATS §7).
 */

/** An account counts as young below this age when it comments: 1.2 % of 40,000 organic comments (SCORING §1.4). */
export const YOUNG_DAYS = 90;
const USUAL_YOUNG = 0.018;
/** Under 30 days: 0.5 % of organic comments. */
const NEWBORN = { days: 30, usual: 0.008 };
/** One age more, to order sections by: a third look in alarms would be a third chance of a false one. */
const BETWEEN = { days: 60, usual: 0.0125 };

export function isYoung(row: Row, days = YOUNG_DAYS): boolean | undefined {
  if (row.registeredAt === undefined || row.at === undefined) return undefined;
  return row.at - row.registeredAt < days * DAY;
}

export interface Young extends Tally {
  /** Nats: what alarms, and what is shown. */
  surprise: number;
  /** Nats at the most surprising age of all: orders sections. */
  sharpest: number;
}

/** Share of comments by young accounts, and how surprising it is. */
export function youngAccounts(crowd: Crowd): Young {
  const below = (days: number) => tally(crowd, (row) => isYoung(row, days));
  const at = ({ days, usual }: { days: number; usual: number }) => {
    const { hits, n } = below(days);
    return surprise(hits, n, usual);
  };
  const young = below(YOUNG_DAYS);
  const most = Math.max(surprise(young.hits, young.n, USUAL_YOUNG), at(NEWBORN));
  return { ...young, surprise: most, sharpest: Math.max(most, at(BETWEEN)) };
}

/** Audiences differ in age as they do in everything. */
const RECENT_DAYS = 730;
const RECENT_OVERDISPERSION = 0.02;

/**
 * Share of comments by accounts of less than two years, and how surprising it is (nats), against what
 * was usual when they were written.
 */
export function recentAccounts(crowd: Crowd): Tally & { surprise: number } {
  const recent = tally(crowd, (row) => isYoung(row, RECENT_DAYS));
  let usual = 0;
  let n = 0;
  for (const { at, registeredAt } of crowd.rows) {
    if (at === undefined || registeredAt === undefined) continue;
    usual += usualRecent(at);
    n++;
  }
  return {
    ...recent,
    surprise: n ? surprise(recent.hits, recent.n, usual / n, RECENT_OVERDISPERSION) : 0,
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

/**
 * Usual share of accounts of less than two years among those who commented at a moment: 10 % in
 * organic notes of 2024–2025, 18 % at p95; earlier, when everybody's account was newer, as the
 * registrations until then say. Old accounts comment more than their number: OF_REGISTERED.
 */
const USUAL_RECENT = 0.16;
const USUAL_RECENT_AT_MOST = 0.6;
const OF_REGISTERED = 0.75;
const QUARTERS_OF_TWO_YEARS = 8;

function usualRecent(at: number): number {
  const quarter = Math.floor((at - FIRST_QUARTER) / (QUARTER_DAYS * DAY));
  return RECENT_BY_QUARTER[Math.max(0, quarter)] ?? USUAL_RECENT;
}

const RECENT_BY_QUARTER = REGISTERED.map((_, quarter) => {
  const until = REGISTERED.slice(0, quarter + 1);
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const share = sum(until.slice(-QUARTERS_OF_TWO_YEARS)) / sum(until);
  return Math.min(USUAL_RECENT_AT_MOST, Math.max(USUAL_RECENT, OF_REGISTERED * share));
});

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
