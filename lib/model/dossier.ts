import * as z from 'zod/mini';
import { commentSchema, countSchema, creatorSchema, noteSchema, timeSchema } from './observation';
import { isoSchema } from './iso';
import { nameMarkSchema } from './name-form';

/*
 * All that is known of one creator (what scoring reads, and what the JSON export writes).
 * Looser than an Observation: files made by hand or by other tools may use any ids and leave out
 * every field but `id`.
 */

const anyId = z.string();

export const dossierCreatorSchema = z.object({
  ...creatorSchema.shape,
  id: z.optional(anyId),
});

export const dossierNoteSchema = z.object({
  ...noteSchema.shape,
  id: anyId,
  creatorId: z.optional(anyId),
  completeness: z.optional(noteSchema.shape.completeness),
});

export const dossierCommentSchema = z.object({
  ...commentSchema.shape,
  id: anyId,
  noteId: z.optional(anyId),
  parentId: z.optional(anyId),
  replyTo: z.optional(z.object({ commentId: z.optional(anyId), userId: z.optional(anyId) })),
  user: z.optional(
    z.object({
      id: z.optional(anyId),
      nickname: z.optional(z.string()),
      registeredAt: z.optional(timeSchema),
      /** What the nickname was like, where it was seen: described, never scored. */
      nameMark: z.optional(nameMarkSchema),
    }),
  ),
  replies: z.optional(countSchema),
  /** Stands in for `text` once the retention period is over: see `sketchOf`. */
  sketch: z.optional(z.array(z.number())),
});

export const dossierSchema = z.object({
  id: z.string(),
  now: z.optional(isoSchema),
  creator: z.optional(dossierCreatorSchema),
  notes: z.optional(z.array(dossierNoteSchema)),
  comments: z.optional(z.array(dossierCommentSchema)),
  /** Comments on other creators' notes, to find texts that travel between creators. */
  background: z.optional(z.array(dossierCommentSchema)),
});

export type DossierCreator = z.infer<typeof dossierCreatorSchema>;
export type DossierNote = z.infer<typeof dossierNoteSchema>;
export type DossierComment = z.infer<typeof dossierCommentSchema>;
export type Dossier = z.infer<typeof dossierSchema>;
