import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { listEntries } from '@/lib/storage';
import type { Cohort, Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { cohortMembers, cohortsFor, type Cohorts } from './cohort';
import { useReports } from './use-reports';

const NOBODY: ReadonlyMap<string, string> = new Map();
const NO_COHORT: Cohort = {};

/**
 * The cohort of every creator once all members are scored, for rescoring against it.
 * @param reports of the members, scored without a cohort
 * @param isReady all members have their report
 */
export function useCohorts(
  members: readonly string[],
  reports: ReadonlyMap<string, Report>,
  isReady: boolean,
): Cohorts | undefined {
  const { settings } = useApp();
  const isWanted = settings.benchmark === 'cohort' && isReady;
  return useMemo(
    () => (isWanted ? cohortsFor(members, reports) : undefined),
    [isWanted, members, reports],
  );
}

/**
 * The cohort that one creator is held against, where no table has scored the shortlist already.
 * @returns an empty one when the benchmark is another; `undefined` while members are being scored
 */
export function useCohortOf(creatorId: string): Cohort | undefined {
  const { services, settings } = useApp();
  const isWanted = settings.benchmark === 'cohort';
  const members = useLiveQuery(
    async () => (isWanted ? cohortMembers(await listEntries(services.store)) : []),
    [services, isWanted],
  );
  // Scored once a visit, not with every comment that is read: the others hardly change meanwhile.
  const stamps = useMemo(
    () => (members?.length ? new Map(members.map((id) => [id, 'once'] as const)) : NOBODY),
    [members],
  );
  const { reports, done, total } = useReports(stamps);
  const isReady = members !== undefined && done === total;
  const cohorts = useCohorts(members ?? [], reports, isReady);
  if (!isWanted) return NO_COHORT;
  return cohorts?.of(creatorId);
}
