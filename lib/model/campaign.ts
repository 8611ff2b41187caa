import * as z from 'zod/mini';
import { briefFields, ownBriefFields } from './brief';
import { currencySchema } from './currencies';
import { daySchema } from './iso';
import { idSchema } from './observation';
import { changesOf, optional, ownRecordShape } from './own-record';

/*
 * A campaign is a list with a plan. Who takes part is what the entries say (`listIds`); on which terms
 * a creator does is their part.
 */

/** What a campaign is for, as the guides tell campaigns apart. */
export const OBJECTIVES = ['market-entry', 'launch', 'direct-sales', 'brand-equity'] as const;
export type Objective = (typeof OBJECTIVES)[number];

/** What a creator is in a campaign: the guides' words. */
export const ROLES = [
  'head-kol',
  'vertical-kol',
  'koc',
  'niche-expert',
  'lifestyle',
  'wanghong',
] as const;
export type Role = (typeof ROLES)[number];

export const COLLABORATIONS = [
  'gifting',
  'paid',
  'ambassador',
  'co-creation',
  'affiliate',
  'live',
] as const;
export type Collaboration = (typeof COLLABORATIONS)[number];

export const FEE_KINDS = ['flat', 'performance', 'seeding', 'hybrid'] as const;
export type FeeKind = (typeof FEE_KINDS)[number];

/** How the money goes: the platform's programme, the creator, their MCN, an agency. */
export const ROUTES_OF_PAYMENT = ['platform', 'direct', 'mcn', 'agency'] as const;
export type PaymentRoute = (typeof ROUTES_OF_PAYMENT)[number];

/** How far a creator is within one campaign, in order; the last one has left it. */
export const PART_STATUSES = [
  'planned',
  'invited',
  'agreed',
  'briefed',
  'reviewed',
  'approved',
  'published',
  'paid',
  'declined',
] as const;
export type PartStatus = (typeof PART_STATUSES)[number];

/** The least or the most that each step of a timeline takes. */
export const PACES = ['least', 'most'] as const;

const amount = z
  .number()
  .check(z.gte(0, { error: 'must be 0 or more' }), z.maximum(1e12, { error: 'is too large' }));
const words = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));

export const feeSchema = z.object({ amount, currency: currencySchema });
export type Fee = z.infer<typeof feeSchema>;

/** A list's own id. */
export const listIdSchema = z.string().check(z.minLength(1), z.maxLength(120));

const planFields = {
  ...briefFields,
  objective: z.enum(OBJECTIVES),
  /** The objective in the user's own words. */
  goal: words(2_000),
  market: words(200),
  startsOn: daySchema,
  endsOn: daySchema,
  /** In `currency`. */
  budget: amount,
  /** What sums of the campaign are given in; without it yuan. */
  currency: currencySchema,
  /** The day on which notes are to appear, in China. */
  postsOn: daySchema,
  /** Which end of the guide's durations the timeline reckons with. */
  pace: z.enum(PACES),
  /** The timeline counts only days on which offices in China work. */
  workdays: z.boolean(),
  /** What was learnt for the next campaign. */
  learntFormats: words(4_000),
  learntMessages: words(4_000),
  learntApproaches: words(4_000),
};

const partFields = {
  ...ownBriefFields,
  role: z.enum(ROLES),
  collaboration: z.enum(COLLABORATIONS),
  feeKind: z.enum(FEE_KINDS),
  fee: feeSchema,
  /** Of sales, as a fraction: for performance and hybrid fees. */
  commission: z.number().check(z.gte(0), z.lte(1)),
  route: z.enum(ROUTES_OF_PAYMENT),
  status: z.enum(PART_STATUSES),
  /** How many notes are agreed; without it one is reckoned with. */
  notes: z.number().check(z.int(), z.gte(1), z.lte(100)),
  /** The day on which this creator's note is to appear, where it is not the campaign's. */
  ownPostsOn: daySchema,
};

/** What a list is for, when, and with how much money. */
export const planSchema = z.object({
  listId: listIdSchema,
  ...optional(planFields),
  ...ownRecordShape,
});
export type Plan = z.infer<typeof planSchema>;
export const planChangesSchema = changesOf(planFields);
export type PlanChanges = z.infer<typeof planChangesSchema>;

/** One creator's role, terms and progress in one campaign. */
export const partSchema = z.object({
  listId: listIdSchema,
  creatorId: idSchema,
  ...optional(partFields),
  ...ownRecordShape,
});
export type Part = z.infer<typeof partSchema>;
export const partChangesSchema = changesOf(partFields);
export type PartChanges = z.infer<typeof partChangesSchema>;
