import * as z from 'zod/mini';
import { listIdSchema } from './campaign';
import { isoSchema } from './iso';
import { compareTimes } from './join-said';
import { countSchema, idSchema, timeSchema } from './observation';
import { joinRecords, optional, ownRecordShape } from './own-record';

/*
 * A published note that belongs to a campaign. Its figures are those of the note itself, read on every
 * visit; here stands only what must outlive it, should its creator be deleted.
 */

const count = z.optional(countSchema);
const words = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));

/** Figures as they were last read, kept when the creator they belong to is deleted. */
export const lastReadingSchema = z.object({
  at: isoSchema,
  likes: count,
  saves: count,
  comments: count,
  shares: count,
});

const answeredSchema = z.record(idSchema, z.object({ at: isoSchema, isDone: z.boolean() }));

export const linkedNoteSchema = z.object({
  listId: listIdSchema,
  noteId: idSchema,
  creatorId: idSchema,
  ...optional({
    creatorName: words(200),
    title: words(500),
    publishedAt: timeSchema,
    lastReading: lastReadingSchema,
    /** Questions under it that the brand has seen to, by the comment's id, each with when that was said. */
    answered: answeredSchema,
  }),
  ...ownRecordShape,
});
export type LinkedNote = z.infer<typeof linkedNoteSchema>;

type Answered = z.infer<typeof answeredSchema>;

function joinAnswered(a: Answered, b: Answered): Answered {
  const joined = { ...a };
  for (const [id, said] of Object.entries(b)) {
    const known = Object.hasOwn(joined, id) ? joined[id] : undefined;
    const order = known ? compareTimes(said.at, known.at) : 1;
    // Said at one moment, what is done counts: arbitrary, but the same on every computer.
    if (order > 0 || (order === 0 && said.isDone)) joined[id] = said;
  }
  return joined;
}

/** Two versions of one linked note as one; ticks join one by one. Commutative, associative, idempotent. */
export function joinLinkedNotes(a: LinkedNote, b: LinkedNote): LinkedNote {
  const joined = joinRecords(a, b, ['listId', 'noteId', 'creatorId']);
  if (!a.answered && !b.answered) return joined;
  return { ...joined, answered: joinAnswered(a.answered ?? {}, b.answered ?? {}) };
}
