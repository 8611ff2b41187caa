import * as z from 'zod/mini';

/** The user's choices. Each has a default, so that a field added later needs no migration. */
export const settingsSchema = z.object({
  language: z._default(z.enum(['auto', 'en', 'zh-CN']), 'auto'),
  theme: z._default(z.enum(['auto', 'light', 'dark']), 'auto'),
  /** Which guide's words for creator sizes to use: see the scoring room's tier schemes. */
  tierScheme: z._default(z.enum(['guide-1', 'guide-2', 'guide-3']), 'guide-1'),
  /** Which yardstick engagement is shown against. */
  benchmark: z._default(z.enum(['measured', 'guide-2', 'guide-4', 'cohort']), 'measured'),
  /** Days of notes that the figures rest on. */
  window: z._default(z.enum(['30', '90', 'all']), '90'),
  preset: z._default(z.enum(['balanced', 'conversion', 'awareness', 'koc-seeding']), 'balanced'),
  /** Days for which raw comment text is kept; afterwards only its fingerprint. */
  retentionDays: z._default(z.number().check(z.int(), z.gte(1), z.lte(3650)), 90),
});

export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});
