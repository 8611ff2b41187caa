import * as z from 'zod/mini';
import {
  columnIdsSchema,
  ownCurrencySchema,
  sortSchema,
  TAG_COLOURS,
  viewSchema,
} from './table-look';
import { cardSchema, cardWeightsSchema } from './vetting-card';

/** A size class of the user's own: from so many followers up to the next class. */
const tierSchema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(40)),
  from: z.number().check(z.int(), z.gte(0)),
});

/** The first class starts at 0 and each further one higher, so that every creator has exactly one. */
const tiersSchema = z.array(tierSchema).check(
  z.maxLength(12),
  z.refine((tiers) => tiers.every(({ from }, i) => (i ? from > tiers[i - 1]!.from : from === 0))),
);

/** Words that the user types by hand: trimmed on screen, never empty, few enough to look through. */
export const wordsSchema = z
  .array(z.string().check(z.minLength(1), z.maxLength(60)))
  .check(z.maxLength(200));

/** What the user's own brand is about: looked for in notes and quoted, never scored. */
export const brandSchema = z.object({
  name: z._default(z.string().check(z.maxLength(60)), ''),
  keywords: z._default(wordsSchema, []),
  competitors: z._default(wordsSchema, []),
  categories: z._default(wordsSchema, []),
});
export type Brand = z.infer<typeof brandSchema>;

/** The user's additions to the built-in lists of words to look twice at. */
const watchedSchema = z.object({
  restricted: z._default(wordsSchema, []),
  claims: z._default(wordsSchema, []),
  /** Words the user does not want beside the brand; a list of their own only. */
  unwanted: z._default(wordsSchema, []),
  /** Set phrases of comments that say nothing of their own: added to the built-in ones, left out of them. */
  generic: z._default(wordsSchema, []),
  notGeneric: z._default(wordsSchema, []),
});

/** The user's lists of words, as an edit of one names them. */
export const WORD_LISTS = [
  'keywords',
  'competitors',
  'categories',
  'restricted',
  'claims',
  'unwanted',
  'generic',
  'notGeneric',
] as const;
export type WordList = (typeof WORD_LISTS)[number];

/** The user's choices. Each has a default, so that a field added later needs no migration. */
export const settingsSchema = z.object({
  language: z._default(z.enum(['auto', 'en', 'zh-CN']), 'auto'),
  theme: z._default(z.enum(['auto', 'light', 'dark']), 'auto'),
  /** Which guide's words for creator sizes to use: see the scoring room's tier schemes. */
  tierScheme: z._default(z.enum(['guide-1', 'guide-2', 'guide-3', 'custom']), 'guide-1'),
  /** What 'custom' means there; empty until the user writes some. */
  customTiers: z._default(tiersSchema, []),
  /** Which yardstick engagement is shown against. */
  benchmark: z._default(z.enum(['measured', 'guide-2', 'guide-4', 'cohort']), 'measured'),
  /** Days of notes that the figures rest on. */
  window: z._default(z.enum(['30', '90', 'all']), '90'),
  preset: z._default(
    z.enum(['balanced', 'conversion', 'awareness', 'koc-seeding', 'custom']),
    'balanced',
  ),
  /** What 'custom' means there: weight by signal id, only their proportions matter. */
  customWeights: z._default(
    z.record(z.string().check(z.maxLength(60)), z.number().check(z.gte(0), z.lte(100))),
    {},
  ),
  /** Which vetting card the user's own marks are counted by. */
  card: z._default(cardSchema, 'hundred'),
  cardWeights: z._default(cardWeightsSchema, {}),
  brand: z._default(brandSchema, { name: '', keywords: [], competitors: [], categories: [] }),
  /** Built-in lists of words to look twice at that the user switched off, by id. */
  watchedOff: z._default(z.array(z.string().check(z.maxLength(40))).check(z.maxLength(50)), []),
  watchedWords: z._default(watchedSchema, () => watchedSchema.parse({})),
  /** Days for which raw comment text is kept; afterwards only its fingerprint. */
  retentionDays: z._default(z.number().check(z.int(), z.gte(1), z.lte(3650)), 90),
  /** Columns of the shortlist's table in their order, and what it is sorted by; null: as delivered. */
  table: z._default(
    z.nullable(z.object({ columns: columnIdsSchema, sort: z.optional(sortSchema) })),
    null,
  ),
  /** Which columns CSV and XLSX have; `own`: the names of those that the user picked. */
  exportColumns: z._default(
    z.object({
      choice: z.enum(['standard', 'contract', 'all', 'visible', 'own']),
      own: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(500)),
    }),
    { choice: 'standard', own: [] },
  ),
  views: z._default(z.array(viewSchema).check(z.maxLength(100)), []),
  /** Tag → its colour; a tag that is not named has none. */
  tagColours: z._default(z.record(z.string().check(z.maxLength(60)), z.enum(TAG_COLOURS)), {}),
  /** The user's own money beside the yuan; null: yuan alone. */
  ownCurrency: z._default(z.nullable(ownCurrencySchema), null),
  /** The user has compared creators once, has exported once, and wants no more of the first steps. */
  hasCompared: z._default(z.boolean(), false),
  hasExported: z._default(z.boolean(), false),
  hidesFirstSteps: z._default(z.boolean(), false),
  /** Days after which a backup is old enough to be reminded of the next. */
  backupReminder: z._default(z.enum(['off', '7', '30', '90']), 'off'),
});

type Fields = typeof settingsSchema.shape;
type WithoutDefaults = {
  [K in keyof Fields]: Fields[K] extends z.ZodMiniDefault<infer Inner> ? Inner : never;
};

/** A change of some of them. Without the defaults: what is not named stays as the user chose it. */
export const someSettingsSchema = z.partial(
  z.object(
    Object.fromEntries(
      Object.entries(settingsSchema.shape).map(([key, field]) => [key, field._zod.def.innerType]),
    ) as WithoutDefaults,
  ),
);

export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});
