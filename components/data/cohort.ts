import type { Entry } from '@/lib/model';
import { cohortOf, type Cohort, type Report } from '@/lib/scoring';

/** Shortlisted creators that make the cohort at most: the cost of rescoring them stays bounded. */
export const COHORT_MOST = 60;

/** Who the user's own yardstick is made of: those added last, the same in sidebar, dashboard and files. */
export function cohortMembers(
  entries: readonly Pick<Entry, 'creatorId' | 'addedAt'>[],
): readonly string[] {
  return entries
    .toSorted(
      (a, b) => b.addedAt.localeCompare(a.addedAt) || a.creatorId.localeCompare(b.creatorId),
    )
    .slice(0, COHORT_MOST)
    .map(({ creatorId }) => creatorId);
}

export interface Cohorts {
  of(creatorId: string): Cohort;
  /** Another one whenever a figure of a member has changed. */
  stamp: string;
}

/** A short fingerprint of a text (FNV-1a): a stamp of its own length for every row would be megabytes. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/**
 * The cohort that each creator is held against: all members but the creator.
 * @param reports of the members, by creator id; a member without one is left out
 */
export function cohortsFor(
  members: readonly string[],
  reports: ReadonlyMap<string, Report>,
): Cohorts {
  const without = (creatorId?: string) =>
    cohortOf(members.flatMap((id) => (id === creatorId ? [] : (reports.get(id) ?? []))));
  const isMember = new Set(members);
  const everybody = without();
  const made = new Map<string, Cohort>();
  return {
    of(creatorId) {
      if (!isMember.has(creatorId)) return everybody;
      const cohort = made.get(creatorId) ?? without(creatorId);
      made.set(creatorId, cohort);
      return cohort;
    },
    stamp: fingerprint(JSON.stringify(everybody)),
  };
}
