import * as z from 'zod/mini';
import { ID } from './id-clock';
import { isoSchema } from './iso';
import { TIME_PRECISIONS, TIME_SOURCES } from './time';

/*
 * What one page showed. The schemas are the definition; the types follow from them. Unknown keys are
 * stripped at every parse, so that a token or the viewer's own data cannot travel further by accident.
 */

export const PAGE_KINDS = ['profile', 'note', 'search', 'explore', 'blocked', 'other'] as const;
export const BLOCKED_REASONS = ['login', 'captcha', 'unavailable', 'risk'] as const;

export const idSchema = z
  .string()
  .check(z.regex(ID, { error: 'must be 24 lower-case hexadecimal digits' }));

const wholeSchema = z
  .number()
  .check(z.int({ error: 'must be a whole number' }), z.gte(0, { error: 'must be 0 or more' }));

export const countSchema = z
  .object({ min: wholeSchema, max: z.optional(wholeSchema), shown: z.optional(z.string()) })
  .check(
    z.refine((count) => count.max === undefined || count.max >= count.min, {
      error: 'max must not be below min',
    }),
  );

export const timeSchema = z.object({
  at: isoSchema,
  precision: z.enum(TIME_PRECISIONS),
  source: z.enum(TIME_SOURCES),
});

const flagSchema = z.optional(z.literal(true));
const textSchema = z.optional(z.string());
const textsSchema = z.optional(z.array(z.string()));
const optionalCount = z.optional(countSchema);
const optionalTime = z.optional(timeSchema);

export const creatorSchema = z.object({
  id: idSchema,
  nickname: textSchema,
  redId: textSchema,
  bio: textSchema,
  gender: z.optional(z.enum(['female', 'male'])),
  ipLocation: textSchema,
  tags: textsSchema,
  /** The site’s number for its badge: 0 none; from 1 on a badge, of a kind that the page does not name. */
  verifyType: z.optional(wholeSchema),
  followers: optionalCount,
  following: optionalCount,
  likesAndSaves: optionalCount,
});

export const noteSchema = z.object({
  id: idSchema,
  creatorId: z.optional(idSchema),
  type: z.optional(z.enum(['image', 'video'])),
  title: textSchema,
  text: textSchema,
  topics: textsSchema,
  mentions: textsSchema,
  publishedAt: optionalTime,
  editedAt: optionalTime,
  pinned: flagSchema,
  ipLocation: textSchema,
  likes: optionalCount,
  saves: optionalCount,
  comments: optionalCount,
  shares: optionalCount,
  completeness: z.enum(['card', 'detail']),
});

export const commentSchema = z.object({
  id: idSchema,
  noteId: idSchema,
  /** Replies only: the top-level comment they stand under. */
  parentId: z.optional(idSchema),
  /** Replies only: who is answered, as far as the page says it by ids. Read, never stored. */
  replyTo: z.optional(z.object({ commentId: z.optional(idSchema), userId: z.optional(idSchema) })),
  text: textSchema,
  createdAt: optionalTime,
  ipLocation: textSchema,
  likes: optionalCount,
  /** Top-level comments only. */
  replies: optionalCount,
  user: z.optional(z.object({ id: idSchema, nickname: textSchema, registeredAt: optionalTime })),
  byCreator: flagSchema,
  hasPicture: flagSchema,
});

export const healthSchema = z.object({
  field: z.string(),
  source: z.enum(['state', 'dom']),
  problem: z.enum(['missing', 'unreadable']),
});

export const observationSchema = z.object({
  schema: z.literal(1),
  platform: z.literal('xiaohongshu'),
  url: z.string(),
  page: z.enum(PAGE_KINDS),
  blockedReason: z.optional(z.enum(BLOCKED_REASONS)),
  observedAt: isoSchema,
  creators: z.array(creatorSchema),
  notes: z.array(noteSchema),
  comments: z.array(commentSchema),
  health: z.array(healthSchema),
});

export type PageKind = (typeof PAGE_KINDS)[number];
export type BlockedReason = (typeof BLOCKED_REASONS)[number];
export type Creator = z.infer<typeof creatorSchema>;
export type Note = z.infer<typeof noteSchema>;
export type Comment = z.infer<typeof commentSchema>;
export type Health = z.infer<typeof healthSchema>;
export type Observation = z.infer<typeof observationSchema>;
