import * as z from 'zod/mini';
import { isoSchema } from './iso';
import { suppliedSchema } from './supplied';

/** Where a creator stands in the user's own pipeline, in order. */
export const STATUSES = [
  'candidate',
  'vetted',
  'contacted',
  'agreed',
  'posted',
  'paid',
  'rejected',
] as const;
export type Status = (typeof STATUSES)[number];

/** A named list (often a campaign) that shortlisted creators belong to. */
export const listSchema = z.object({ id: z.string(), name: z.string(), createdAt: isoSchema });
export type List = z.infer<typeof listSchema>;

export const CREATOR_TYPES = ['KOL', 'KOC', 'niche-expert', 'lifestyle', 'wanghong'] as const;

const amount = z.number().check(z.gte(0, { error: 'must be 0 or more' }));

/** A price in the user's own currency. */
export const priceSchema = z.object({
  amount,
  /** ISO 4217, such as EUR. */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/u, { error: 'must be three capital letters' })),
});
export type Price = z.infer<typeof priceSchema>;

/** What the user may write about a creator. Each field stands for itself: see `fieldTimes`. */
export const entryFieldsSchema = z.object({
  listIds: z.array(z.string()),
  status: z.enum(STATUSES),
  /** Why the creator was turned down. Kept when the status moves on. */
  rejectedReason: z.optional(z.string().check(z.maxLength(500))),
  tags: z.array(z.string().check(z.maxLength(60))),
  note: z.optional(z.string().check(z.maxLength(20_000))),
  /** Who of the user's own team looks after this creator. */
  owner: z.optional(z.string().check(z.maxLength(120))),
  /** The price the creator asked, in yuan. */
  quoteCny: z.optional(amount),
  /** The same, in the user's own currency. */
  quoteOwn: z.optional(priceSchema),
  /** The type the user settled on, where it differs from, or confirms, what scoring suggests. */
  creatorType: z.optional(z.enum(CREATOR_TYPES)),
  /** How well pictures and tone fit the brand, by the user's own eye: 1 (not) to 5 (very). */
  visualFit: z.optional(z.number().check(z.int(), z.gte(1), z.lte(5))),
  /** Why, in a few words. */
  visualFitNote: z.optional(z.string().check(z.maxLength(500))),
  supplied: z.optional(z.array(suppliedSchema).check(z.maxLength(500))),
});
export type EntryFields = z.infer<typeof entryFieldsSchema>;
export type EntryField = keyof EntryFields;

/** A creator on the shortlist, with everything the user wrote about them. */
export const entrySchema = z.extend(entryFieldsSchema, {
  creatorId: z.string(),
  addedAt: isoSchema,
  updatedAt: isoSchema,
  /**
   * When each field was last changed, by whichever page or file; a field that is not named is as old as
   * `updatedAt` in entries from before schema 2, else as old as `addedAt`. Two versions of one entry
   * join field by field, the later one counting.
   */
  fieldTimes: z.optional(z.record(z.string(), isoSchema)),
});
export type Entry = z.infer<typeof entrySchema>;
