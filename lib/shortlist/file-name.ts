/**
 * A name that sorts by day and says what the file holds: kolens-shortlist-2026-11-21.csv.
 * @param now ms; the day is the one in UTC, as are all times inside the file.
 * @param workspace the example's files say so in their name
 */
export function fileNameOf(
  kind: 'csv' | 'json' | 'xlsx',
  now: number,
  workspace?: 'example',
): string {
  return `kolens-${workspace ?? 'shortlist'}-${new Date(now).toISOString().slice(0, 10)}.${kind}`;
}
