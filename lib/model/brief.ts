import * as z from 'zod/mini';
import { daySchema } from './iso';
import { idSchema } from './observation';

/*
 * What a campaign's brief says. Most of it is the campaign's, the same for everybody; what is one
 * creator's stands in their part. Nothing here is worked out: what is suggested is not stored before
 * the user takes it.
 */

/** How far a brand is on the platform. */
export const STAGES = ['entering', 'trust', 'moment', 'established'] as const;
export type Stage = (typeof STAGES)[number];

export const BUDGET_SIZES = ['little', 'enough'] as const;
export type BudgetSize = (typeof BUDGET_SIZES)[number];

/** How near to buying the audience is. */
export const FUNNEL_STAGES = ['awareness', 'consideration', 'purchase', 'loyalty'] as const;

/** How a note says that it is advertising: the platform's own mark, explicit words, or both. */
export const DISCLOSURES = ['mark', 'words', 'both'] as const;

/** The languages of papers that leave the house; the screens have theirs. */
export const PAPER_LANGUAGES = ['en', 'zh-CN'] as const;
export type PaperLanguage = (typeof PAPER_LANGUAGES)[number];

/** Hashtags of three kinds, which belong together in one note. */
export const HASHTAG_FIELDS = ['hashtagsCampaign', 'hashtagsCategory', 'hashtagsNiche'] as const;
export type HashtagField = (typeof HASHTAG_FIELDS)[number];

const words = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const lines = (most: number, each: number) => z.array(words(each)).check(z.maxLength(most));
/** Without the #, as the site counts one: letters of any script, digits and what joins them. */
export const hashtagSchema = z.string().check(z.maxLength(60), z.regex(/^[\p{L}\p{M}\p{N}_·-]+$/u));
const hashtags = z.array(hashtagSchema).check(z.maxLength(30));

/** Fields of a plan. A list that is there and empty was emptied by the user. */
export const briefFields = {
  stage: z.enum(STAGES),
  budgetSize: z.enum(BUDGET_SIZES),
  /** What it is about: brand and product. */
  product: words(500),
  audience: words(1_000),
  interests: words(1_000),
  funnel: z.enum(FUNNEL_STAGES),
  /** Two or three are wanted; more are kept, and warned of. */
  keyMessages: lines(20, 1_000),
  /** What has to be in the note, such as a feature that is shown. */
  mustShow: lines(20, 500),
  links: lines(20, 1_000),
  disclosure: z.enum(DISCLOSURES),
  /** The explicit words, where there are to be some. */
  disclosureWords: words(200),
  look: words(1_000),
  tone: words(1_000),
  /** What the note must not do. */
  avoid: lines(20, 500),
  hashtagsCampaign: hashtags,
  hashtagsCategory: hashtags,
  hashtagsNiche: hashtags,
  /** The day by which drafts are to be there. */
  draftOn: daySchema,
};

/** A creator's note that is named to them, by the title under which the user knew it. */
export const citedNoteSchema = z.object({ id: idSchema, title: words(500) });
export type CitedNote = z.infer<typeof citedNoteSchema>;

const perFormat = z.number().check(z.int(), z.gte(0), z.lte(100));

/** Fields of a part: what of the brief is one creator's own. */
export const ownBriefFields = {
  imageNotes: perFormat,
  videoNotes: perFormat,
  /** The day by which their draft is to be there, where it is not the campaign's. */
  ownDraftOn: daySchema,
  /** What they write about anyway, to build on. */
  topics: lines(10, 60),
  /** The first is the one that a letter opens with. */
  cited: z.array(citedNoteSchema).check(z.maxLength(10)),
  /** Why they are asked, in the user's own words. */
  whyFit: words(1_000),
  briefNote: words(2_000),
  /** The language in which they are written to. */
  paperLanguage: z.enum(PAPER_LANGUAGES),
};
