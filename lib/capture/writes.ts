import * as z from 'zod/mini';
import { changeSchema, isoSchema, isWithin, observationSchema, type Change } from '@/lib/model';

/*
 * Of the messages in protocol.ts those that the background stores, or ends the storing of. Apart from
 * the others: their form is that of the whole model, which takes a page longer to build than all else it
 * needs to start.
 */

/** Creators, notes or comments of one message. */
const MOST_ITEMS = 20_000;

export const observeSchema = z.object({
  type: z.literal('observe'),
  /** Unique per batch: a batch sent twice is stored once. */
  batchId: z.string().check(z.minLength(8), z.maxLength(64)),
  /** As it was taken from the page: the platform's own door checks it when it is read. */
  sighting: z.unknown(),
});

/** What a sighting is understood to say. */
export const foundSchema = observationSchema.check(
  z.refine((observation) => isWithin(observation, MOST_ITEMS), {
    error: 'holds more than any page',
  }),
);

export { changeSchema };
export type { Change };

export const commandSchema = z.object({
  type: z.literal('command'),
  commandId: z.string().check(z.minLength(8), z.maxLength(64)),
  /** When the user asked for it. A command that comes late must not undo what was asked for later. */
  at: z.optional(isoSchema),
  /** Absent: the user's own data. */
  workspace: z.optional(z.literal('example')),
  change: changeSchema,
});

/** Ends a command that takes long. */
export const callOffSchema = z.object({
  type: z.literal('call-off'),
  commandId: z.string().check(z.minLength(8), z.maxLength(64)),
});

export type Observe = z.infer<typeof observeSchema>;
export type Command = z.infer<typeof commandSchema>;
