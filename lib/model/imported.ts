import * as z from 'zod/mini';
import { isoSchema } from './iso';
import { nameMarkSchema } from './name-form';
import { commentSchema, creatorSchema, noteSchema, timeSchema } from './observation';

/*
 * What a file says was seen, and when: a colleague's export, our own of another day. It joins what is
 * stored as a page's reading of that moment would.
 */

/** A comment in a file: its writer under any name that tells writers apart, never a nickname. */
export const importedCommentSchema = z.extend(
  z.omit(commentSchema, { user: true, replyTo: true }),
  {
    user: z.optional(
      z.object({
        id: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
        registeredAt: z.optional(timeSchema),
        nameMark: z.optional(nameMarkSchema),
      }),
    ),
    /** In place of the text, when the other side had kept it as long as it wished. */
    sketch: z.optional(z.array(z.number().check(z.int(), z.gte(0))).check(z.maxLength(4096))),
  },
);
export type ImportedComment = z.infer<typeof importedCommentSchema>;

export const importedFactsSchema = z.object({
  observedAt: isoSchema,
  creators: z.array(creatorSchema),
  notes: z.array(noteSchema),
  comments: z.array(importedCommentSchema),
});
export type ImportedFacts = z.infer<typeof importedFactsSchema>;
