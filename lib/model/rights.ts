import * as z from 'zod/mini';
import { feeSchema, listIdSchema } from './campaign';
import { daySchema } from './iso';
import { idSchema } from './observation';
import { changesOf, optional, ownRecordShape } from './own-record';

/*
 * What the user may do with one piece of a creator's content, as the signed text has it. Stands by
 * itself: it names its creator, and stays when the creator is deleted.
 */

export const GRANTS = ['licence', 'assignment'] as const;

/** Where content can be used, each to be named by itself. */
export const CHANNELS = [
  'brand-account',
  'platform-ads',
  'douyin',
  'weibo',
  'wechat',
  'bilibili',
  'taobao',
  'international',
  'website',
  'email',
  'print',
  'outdoor',
] as const;
export type Channel = (typeof CHANNELS)[number];

export const PURPOSES = ['organic', 'advertising', 'commerce', 'press'] as const;
export type Purpose = (typeof PURPOSES)[number];

export const TERRITORIES = [
  'mainland',
  'hong-kong',
  'macau',
  'taiwan',
  'southeast-asia',
  'japan-korea',
  'europe',
  'north-america',
  'latin-america',
  'middle-east',
  'africa',
  'oceania',
  'world',
] as const;
export type Territory = (typeof TERRITORIES)[number];

/** What may be done to the content itself. */
export const EDITS = ['cut', 'crop', 'subtitles', 'music', 'translation', 'dubbing'] as const;
export type Edit = (typeof EDITS)[number];

/** Whether the creator approves the final use. */
export const APPROVALS = ['not-needed', 'needed', 'given'] as const;
export const LAWS = ['prc', 'hong-kong', 'other'] as const;
export const PREVAILING = ['zh', 'en', 'unsaid'] as const;

/** Licences as they are sold, from the smallest; each is a template for the fields. */
export const LICENCE_TIERS = ['organic', 'social', 'advertising', 'full'] as const;
export type LicenceTier = (typeof LICENCE_TIERS)[number];

const words = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));

const rightFields = {
  creatorName: words(200),
  /** What the piece is called, or which files it is. */
  piece: words(500),
  noteId: idSchema,
  /** The campaign that it was made for. */
  listId: listIdSchema,
  grant: z.enum(GRANTS),
  tier: z.enum(LICENCE_TIERS),
  channels: z.array(z.enum(CHANNELS)).check(z.maxLength(CHANNELS.length)),
  territories: z.array(z.enum(TERRITORIES)).check(z.maxLength(TERRITORIES.length)),
  purposes: z.array(z.enum(PURPOSES)).check(z.maxLength(PURPOSES.length)),
  startsOn: daySchema,
  endsOn: daySchema,
  exclusive: z.boolean(),
  edits: z.array(z.enum(EDITS)).check(z.maxLength(EDITS.length)),
  /** How the creator is named, where it is not by the usual words. */
  attribution: words(500),
  approval: z.enum(APPROVALS),
  law: z.enum(LAWS),
  /** The language version that prevails. */
  prevails: z.enum(PREVAILING),
  fee: feeSchema,
  /** Where the signed text lies. */
  contract: words(1_000),
  /** When everything was taken down: nothing is warned of any more. */
  takenDownOn: daySchema,
};

const rightId = z.string().check(z.minLength(1), z.maxLength(64));

/** One record for each piece of content. */
export const rightSchema = z.object({
  id: rightId,
  creatorId: idSchema,
  ...optional(rightFields),
  ...ownRecordShape,
});
export type Right = z.infer<typeof rightSchema>;
export const rightChangesSchema = changesOf(rightFields);
export type RightChanges = z.infer<typeof rightChangesSchema>;
