import * as z from 'zod/mini';
import { STATUSES } from './entry';
import { daySchema } from './iso';

/*
 * How the user likes the shortlist's table: which columns in which order, sorted by what, which
 * creators. Kept with the settings, alone or under a name.
 */

/** Colours a tag may have; the screens give each a light and a dark form that can be read. */
export const TAG_COLOURS = [
  'teal',
  'blue',
  'violet',
  'pink',
  'red',
  'orange',
  'olive',
  'grey',
] as const;
export type TagColour = (typeof TAG_COLOURS)[number];

const word = z.string().check(z.minLength(1), z.maxLength(120));
const words = z.optional(z.array(word).check(z.maxLength(200)));
const count = z.optional(z.number().check(z.gte(0)));

/** Which creators are shown: every part must hold, and of a part's choices any one. An absent part lets all through. */
export const filtersSchema = z.object({
  statuses: z.optional(z.array(z.enum(STATUSES))),
  listIds: words,
  tags: words,
  owners: words,
  /** Ids of size classes in the scheme that the user chose. */
  tiers: words,
  verdicts: z.optional(z.array(z.enum(['strong', 'fair', 'weak', 'insufficient']))),
  levels: z.optional(z.array(z.enum(['none', 'some', 'strong', 'unknown']))),
  /** Least confidence, 0–1. */
  confidenceFrom: z.optional(z.number().check(z.gte(0), z.lte(1))),
  followersFrom: count,
  followersTo: count,
  /** Seen in the last so many days. */
  seenWithinDays: z.optional(z.number().check(z.int(), z.gte(1), z.lte(3650))),
});
export type Filters = z.infer<typeof filtersSchema>;

/** A column that this version does not know is left out where it is drawn. */
export const columnIdsSchema = z.array(word).check(z.minLength(1), z.maxLength(200));

export const sortSchema = z.object({ column: word, descending: z.boolean() });
export type Sort = z.infer<typeof sortSchema>;

export const viewSchema = z.object({
  id: word,
  name: word,
  columns: columnIdsSchema,
  sort: z.optional(sortSchema),
  filters: filtersSchema,
  search: z.string().check(z.maxLength(200)),
});
/** A way to look at the shortlist that the user named. */
export type View = z.infer<typeof viewSchema>;

export const ownCurrencySchema = z.object({
  /** ISO 4217, such as EUR. */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/u, { error: 'must be three capital letters' })),
  /** Yuan for one unit of it, as the user typed it: nothing here asks a network. */
  cnyPer: z.number().check(z.positive(), z.maximum(1e6)),
  /** The day of that rate. */
  asOf: daySchema,
});
export type OwnCurrency = z.infer<typeof ownCurrencySchema>;
