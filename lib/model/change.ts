import * as z from 'zod/mini';
import { STATUSES, entrySchema } from './entry';
import { idSchema } from './observation';
import { settingsSchema } from './settings';

const listName = z.string().check(z.minLength(1), z.maxLength(120));

/** One change that the user asked for, in the sidebar or the dashboard. */
export const changeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('shortlist'), creatorId: idSchema, listId: z.optional(z.string()) }),
  z.object({ kind: z.literal('unshortlist'), creatorId: idSchema }),
  /** Puts back an entry as it was: the other half of Undo. */
  z.object({ kind: z.literal('restore-entry'), entry: entrySchema }),
  z.object({
    kind: z.literal('edit-entry'),
    creatorId: idSchema,
    changes: z.object({
      status: z.optional(z.enum(STATUSES)),
      tags: z.optional(z.array(z.string().check(z.maxLength(60)))),
      note: z.optional(z.string().check(z.maxLength(20_000))),
      /** null takes the quote away. */
      quoteCny: z.optional(z.nullable(z.number().check(z.gte(0)))),
      listIds: z.optional(z.array(z.string())),
    }),
  }),
  z.object({ kind: z.literal('create-list'), id: z.string(), name: listName }),
  z.object({ kind: z.literal('rename-list'), id: z.string(), name: listName }),
  z.object({ kind: z.literal('delete-list'), id: z.string() }),
  z.object({ kind: z.literal('settings'), settings: z.partial(settingsSchema) }),
  z.object({ kind: z.literal('delete-creator'), creatorId: idSchema }),
  z.object({ kind: z.literal('delete-all') }),
]);
export type Change = z.infer<typeof changeSchema>;
