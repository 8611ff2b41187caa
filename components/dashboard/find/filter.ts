import type { Filters, Settings } from '@/lib/model';
import { schemeOf, tierOf } from '@/lib/scoring';
import { levelOfRow, type Row } from '../rows';

const DAY_MS = 86_400_000;

export interface FilterMoment {
  settings: Pick<Settings, 'tierScheme' | 'customTiers'>;
  /** ms */
  now: number;
}

type Test = (row: Row) => boolean;

/** A choice of none lets everybody through, like an absent one. */
function anyOf<T>(chosen: readonly T[] | undefined, of: (row: Row) => readonly T[]): Test[] {
  if (!chosen?.length) return [];
  const wanted = new Set(chosen);
  return [(row) => of(row).some((value) => wanted.has(value))];
}

const one = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);

/** How many kinds of condition are set: what the filter button counts. */
export function conditionsIn(filters: Filters): number {
  const { followersFrom, followersTo, ...rest } = filters;
  const range = followersFrom !== undefined || followersTo !== undefined ? 1 : 0;
  return (
    range +
    Object.values(rest).filter((value) =>
      Array.isArray(value) ? value.length > 0 : value !== undefined,
    ).length
  );
}

/** A copy without what lets everybody through: two filters that do the same are the same. */
export function tidyFilters(filters: Filters): Filters {
  return Object.fromEntries(
    Object.entries(filters).filter(([, value]) =>
      Array.isArray(value) ? value.length > 0 : value !== undefined,
    ),
  );
}

/**
 * Who passes every condition. What was not seen passes none: unknown followers are in no range, and a
 * creator without a report has no verdict. Ranges of followers pass when they may lie in the wanted one.
 */
export function filterFor(filters: Filters, { settings, now }: FilterMoment): Test | undefined {
  const { followersFrom, followersTo, confidenceFrom, seenWithinDays } = filters;
  const scheme = schemeOf(settings.tierScheme, settings.customTiers);
  const tests: Test[] = [
    ...anyOf(filters.statuses, ({ entry }) => [entry.status]),
    ...anyOf(filters.listIds, ({ entry }) => entry.listIds),
    ...anyOf(filters.tags, ({ entry }) => entry.tags),
    ...anyOf(filters.owners, ({ entry }) => one(entry.owner)),
    ...anyOf(filters.tiers, ({ creator }) => one(tierOf(creator.followers, scheme)?.id)),
    ...anyOf(filters.verdicts, ({ report }) => one(report?.verdict)),
    ...anyOf(filters.levels, (row) => one(levelOfRow(row))),
  ];
  if (confidenceFrom !== undefined) {
    tests.push(({ report }) => report !== undefined && report.confidence >= confidenceFrom);
  }
  if (followersFrom !== undefined) {
    tests.push(({ creator: { followers } }) => {
      return followers !== undefined && (followers.max ?? Infinity) >= followersFrom;
    });
  }
  if (followersTo !== undefined) {
    tests.push(({ creator: { followers } }) => {
      return followers !== undefined && followers.min <= followersTo;
    });
  }
  if (seenWithinDays !== undefined) {
    const from = now - seenWithinDays * DAY_MS;
    tests.push(({ lastSeenAt }) => lastSeenAt !== undefined && lastSeenAt >= from);
  }
  if (tests.length === 0) return undefined;
  return (row) => tests.every((test) => test(row));
}
