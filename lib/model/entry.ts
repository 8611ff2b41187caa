import * as z from 'zod/mini';
import { isoSchema } from './iso';

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

/** A creator on the shortlist, with everything the user wrote about them. */
export const entrySchema = z.object({
  creatorId: z.string(),
  listIds: z.array(z.string()),
  status: z.enum(STATUSES),
  tags: z.array(z.string()),
  note: z.optional(z.string()),
  /** The price the creator asked, in yuan. */
  quoteCny: z.optional(z.number().check(z.gte(0, { error: 'must be 0 or more' }))),
  addedAt: isoSchema,
  updatedAt: isoSchema,
});
export type Entry = z.infer<typeof entrySchema>;
