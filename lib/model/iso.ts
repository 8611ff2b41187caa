import * as z from 'zod/mini';

const ISO = /^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/iu;

/**
 * The same moment on every machine: a time without a zone is taken as UTC, where JavaScript would
 * take the zone of whoever runs it. A date alone is UTC already.
 */
function zoned(text: string): string {
  const match = ISO.exec(text);
  if (!match || text.length <= 10 || match[1]) return text;
  return `${text.replace(' ', 'T')}Z`;
}

/** ISO 8601 as a string; what merely looks like a date to `Date.parse` ("1", "Nov 2026") is refused. */
export const isoSchema = z.string().check(
  z.overwrite(zoned),
  z.refine((text) => ISO.test(text) && !Number.isNaN(Date.parse(text)), {
    error: 'must be an ISO 8601 time',
  }),
);

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** A day, YYYY-MM-DD, that exists. */
export const daySchema = z.string().check(
  z.refine(
    (text) => {
      const at = DAY.test(text) ? Date.parse(text) : Number.NaN;
      return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
    },
    { error: 'must be a day, YYYY-MM-DD' },
  ),
);

/** The day's first moment in UTC; for an impossible day, the text as it is, which no schema takes. */
export function isoDayStart(day: string): string {
  return daySchema.safeParse(day).success ? `${day}T00:00:00.000Z` : day;
}
