import type { Count, Creator, ImportedFacts } from '@/lib/model';
import type { ExportRow } from '../columns';

/**
 * What a row of our own export says was seen of the creator, dated by `last_seen_at`: names, place,
 * bio, and counts whose range the row gives. A row that does not say when is no reading.
 */
export function factsOfRow(row: ExportRow): ImportedFacts[] | undefined {
  const observedAt = row.last_seen_at;
  if (observedAt === undefined) return undefined;
  const creator: Creator = {
    id: row.creator_id,
    ...given('nickname', row.nickname),
    ...given('redId', row.red_id),
    ...given('bio', row.bio),
    ...given('ipLocation', row.ip_location),
    ...given('verifyType', row.verify_type),
    ...given('followers', followersOf(row)),
    ...given('following', exact(row.following)),
  };
  return [{ observedAt, creators: [creator], notes: [], comments: [] }];
}

function given<K extends keyof Creator>(key: K, value: Creator[K] | undefined) {
  return value === undefined ? {} : { [key]: value };
}

function followersOf({ followers_low: min, followers_high: max }: ExportRow): Count | undefined {
  if (min === undefined) return undefined;
  if (max === undefined) return { min };
  return max < min ? undefined : { min, max };
}

/**
 * The middle of a range is written like an exact figure from 10,000 on: only below that does the row
 * tell what the page said.
 */
function exact(value: number | undefined): Count | undefined {
  return value === undefined || value >= 10_000 ? undefined : { min: value, max: value };
}
