import * as z from 'zod/mini';
import {
  BLOCKED_REASONS,
  describeProblems,
  idSchema,
  isMoment,
  type Observation,
} from '@/lib/model';
import { readSighting } from './read-sighting';
import type { Sighting } from './sighting';
import { checkState } from './state-door';
import { everyField, noteIdsIn } from './state-fields';

/*
 * The door through which sightings come in: whatever a content script sends, or something that poses as
 * one, is held against this before it is read. Keys that are not named here are left out.
 */

const text = z.optional(z.string());
const id = z.optional(idSchema);
const flag = z.optional(z.literal(true));
const texts = z.optional(z.array(z.string()));

const card = z.object({
  id: idSchema,
  creatorId: id,
  author: text,
  title: text,
  date: text,
  likes: text,
  video: flag,
  pinned: flag,
});

const comment = z.object({
  id,
  parentId: id,
  userId: id,
  nickname: text,
  tag: text,
  text,
  date: text,
  place: text,
  likes: text,
  replies: text,
  picture: flag,
  answers: id,
});

const note = z.object({
  creatorId: id,
  author: text,
  type: text,
  title: text,
  text,
  topics: texts,
  mentions: texts,
  date: text,
  likes: text,
  saves: text,
  comments: text,
  total: text,
});

const profile = z.object({
  nickname: text,
  redId: text,
  bio: text,
  gender: text,
  place: text,
  tags: texts,
  following: text,
  followers: text,
  likesAndSaves: text,
});

const meta = z.object({
  description: text,
  title: text,
  keywords: text,
  type: text,
  likes: text,
  saves: text,
  comments: text,
});

const walls = z.object({
  gone: flag,
  words: z.array(z.enum(BLOCKED_REASONS)),
  login: flag,
  guest: flag,
  noNote: flag,
  card: flag,
});

const state = z.optional(
  z.pipe(
    z.unknown(),
    z.transform((value) => checkState(value, everyField(noteIdsIn(value)))),
  ),
);

const sightingSchema = z.object({
  url: z.string(),
  at: z.number().check(z.refine(isMoment, { error: 'must be a moment' })),
  overlay: id,
  captcha: flag,
  live: state,
  written: state,
  dom: z.optional(
    z.object({
      profile: z.optional(profile),
      note: z.optional(note),
      meta: z.optional(meta),
      cards: z.array(card),
      comments: z.array(comment),
    }),
  ),
  walls: z.optional(walls),
});

/** What `value` holds of a sighting, with the problems of one that is none. */
export function checkSighting(value: unknown): z.core.util.SafeParseResult<Sighting> {
  return sightingSchema.safeParse(value);
}

/**
 * Reads what a content script sent.
 * @throws Error naming the field, for anything that is no sighting
 */
export function readSent(value: unknown): Observation {
  const sighting = checkSighting(value);
  if (!sighting.success) throw new Error(`sighting: ${describeProblems(sighting.error)}`);
  return readSighting(sighting.data);
}
