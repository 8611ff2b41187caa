/**
 * A name that sorts by day and says what the file holds: kolens-shortlist-2026-11-21.csv.
 * @param now ms; the day is the one in UTC, as are all times inside the file.
 * @param what the ledger's files, and all of the example's, say so in their name
 */
export function fileNameOf(
  kind: 'csv' | 'json' | 'xlsx' | 'ics',
  now: number,
  what: 'shortlist' | 'rights' | 'notes' | 'timeline' | 'results' | 'example' = 'shortlist',
): string {
  return `kolens-${what}-${new Date(now).toISOString().slice(0, 10)}.${kind}`;
}
