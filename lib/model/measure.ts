import * as z from 'zod/mini';
import { listIdSchema } from './campaign';
import { currencySchema } from './currencies';
import { daySchema } from './iso';
import { idSchema } from './observation';
import { changesOf, optional, ownRecordShape } from './own-record';

/*
 * One figure of a campaign that the user looked up elsewhere and wrote down: in the platform's own
 * data centre, an advertising account, a shop, a search page.
 */

/** KFS+C: creator content, feed adverts, search, community; each tracked apart. */
export const AREAS = ['creator', 'feed', 'search', 'community'] as const;
export type Area = (typeof AREAS)[number];

/** What can be written down, and what kind of number it is. */
export const METRIC_UNITS = {
  impressions: 'count',
  reach: 'count',
  reads: 'count',
  'profile-visits': 'count',
  interactions: 'count',
  'new-followers': 'count',
  clicks: 'count',
  'click-rate': 'share',
  referrals: 'count',
  orders: 'count',
  sales: 'money',
  spend: 'money',
  'search-rank': 'rank',
  'brand-searches': 'count',
} as const;
export type Metric = keyof typeof METRIC_UNITS;
export const METRICS = Object.keys(METRIC_UNITS) as [Metric, ...Metric[]];

/** What is wrong with a value for its metric; undefined where nothing is. */
export function unfitFor(metric: Metric, value: number): string | undefined {
  const unit = METRIC_UNITS[metric];
  if (unit === 'share' && value > 1) return 'must be a fraction from 0 to 1';
  if (unit === 'rank' && !(Number.isInteger(value) && value >= 1)) return 'must be a place from 1';
  if (unit === 'count' && !Number.isInteger(value)) return 'must be a whole number';
  return undefined;
}

const words = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));

const measureFields = {
  area: z.enum(AREAS),
  metric: z.enum(METRICS),
  /** A count, an amount, a fraction, or a place in a list from 1, as the metric's unit says. */
  value: z
    .number()
    .check(z.gte(0, { error: 'must be 0 or more' }), z.maximum(1e12, { error: 'is too large' })),
  /** Of an amount. */
  currency: currencySchema,
  /** The day it was looked up, or the last one that it covers. */
  on: daySchema,
  /** The first day that it covers; without it, it is the state on that one day. */
  since: daySchema,
  /** Where it was read. */
  source: words(300),
  /** Whose note it is about, if it is about one creator's. */
  creatorId: idSchema,
  /** What was searched for. */
  term: words(200),
  remark: words(1_000),
};

export const measureSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  listId: listIdSchema,
  ...optional(measureFields),
  ...ownRecordShape,
});
export type Measure = z.infer<typeof measureSchema>;
export const measureChangesSchema = changesOf(measureFields);
export type MeasureChanges = z.infer<typeof measureChangesSchema>;
