import * as z from 'zod/mini';
import { isoSchema } from './iso';
import { idSchema } from './observation';

/** What can be overruled: a comment's finding, a note's part in the figures, a note being paid. */
export const OVERRULE_KINDS = ['comment', 'note', 'paid'] as const;

/**
 * Where the user knows better than the scoring. Kept until taken back, and written into exports.
 * `comment`: the user vouches for it. `note`: set aside from every figure. `paid`: whether it was a
 * collaboration, as `paid` says.
 */
export const overruleSchema = z.object({
  target: z.enum(OVERRULE_KINDS),
  /** Id of the comment or note. */
  targetId: z.string().check(z.minLength(1), z.maxLength(64)),
  creatorId: idSchema,
  /** Of `paid` alone: true, it was a collaboration; false, it was none. */
  paid: z.optional(z.boolean()),
  reason: z.optional(z.string().check(z.maxLength(500))),
  at: isoSchema,
});
export type Overrule = z.infer<typeof overruleSchema>;
