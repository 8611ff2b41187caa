import * as z from 'zod/mini';
import { listIdSchema, partChangesSchema, planChangesSchema } from './campaign';
import { linkedNoteSchema } from './linked-note';
import { measureChangesSchema, measureSchema } from './measure';
import { idSchema } from './observation';
import { rightChangesSchema, rightSchema } from './rights';

/* What a user can change about campaigns and rights: see change.ts. */

export const campaignChanges = [
  /** Fields of a list's plan: the first one makes the list a campaign. */
  z.object({
    kind: z.literal('edit-plan'),
    listId: listIdSchema,
    changes: planChangesSchema,
  }),
  /** Fields of a creator's part in a campaign. */
  z.object({
    kind: z.literal('edit-part'),
    listId: listIdSchema,
    creatorId: idSchema,
    changes: partChangesSchema,
  }),
  /** Takes a creator off the campaign's list, with their part in it. */
  z.object({
    kind: z.literal('remove-part'),
    listId: listIdSchema,
    creatorId: idSchema,
  }),
  /** Fields of a rights record: the first ones begin it. */
  z.object({
    kind: z.literal('edit-right'),
    id: rightSchema.shape.id,
    creatorId: idSchema,
    changes: rightChangesSchema,
  }),
  z.object({ kind: z.literal('delete-right'), id: rightSchema.shape.id }),
  /** Says that a creator's note belongs to a campaign. */
  z.object({
    kind: z.literal('link-note'),
    listId: listIdSchema,
    noteId: idSchema,
    creatorId: idSchema,
    /** As it was before it was taken away, or as a file has it: joined with what is here. */
    was: z.optional(linkedNoteSchema),
  }),
  z.object({ kind: z.literal('unlink-note'), listId: listIdSchema, noteId: idSchema }),
  /** The brand has seen to a question under a linked note, or has not after all. */
  z.object({
    kind: z.literal('answer-question'),
    listId: listIdSchema,
    noteId: idSchema,
    commentId: idSchema,
    isDone: z.boolean(),
  }),
  /** Fields of a figure in a campaign's log: the first ones begin it. */
  z.object({
    kind: z.literal('edit-measure'),
    id: measureSchema.shape.id,
    listId: listIdSchema,
    changes: measureChangesSchema,
    /** As it was before it was taken away, or as a file has it: joined with what is here. */
    was: z.optional(measureSchema),
  }),
  z.object({ kind: z.literal('delete-measure'), id: measureSchema.shape.id }),
] as const;

/** Where each of them may come from: see FROM in change.ts. */
export const CAMPAIGN_CHANGES_FROM = {
  'edit-plan': 'dashboard',
  'edit-part': 'dashboard',
  'remove-part': 'dashboard',
  'edit-right': 'dashboard',
  'delete-right': 'dashboard',
  'link-note': 'anywhere',
  'unlink-note': 'anywhere',
  'answer-question': 'dashboard',
  'edit-measure': 'dashboard',
  'delete-measure': 'dashboard',
} as const;
