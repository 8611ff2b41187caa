import type * as z from 'zod/mini';

/**
 * One line that names the field and says what is wrong with it, for people: `notes[3].likes.max: …`.
 * A zod error lists every problem; the first few are enough to act on.
 */
export function describeProblems(error: z.core.$ZodError, most = 3): string {
  const lines = error.issues.slice(0, most).map((issue) => {
    const path = issue.path
      .map((key, i) =>
        typeof key === 'number' ? `[${key}]` : i === 0 ? String(key) : `.${String(key)}`,
      )
      .join('');
    return path ? `${path}: ${messageOf(issue)}` : messageOf(issue);
  });
  const more = error.issues.length - lines.length;
  return lines.join('; ') + (more > 0 ? ` (and ${more} more)` : '');
}

/** All that zod/mini says by itself. */
const NO_MESSAGE = 'Invalid input';

/** A schema's own words, else what its code tells of the value expected. */
function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.message !== NO_MESSAGE) return issue.message;
  if (issue.code === 'invalid_type') return `must be ${issue.expected}`;
  if (issue.code === 'invalid_value') return `must be ${issue.values.map(String).join(' or ')}`;
  return issue.message;
}
