import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { cohortOf, type Cohort } from '@/lib/scoring';
import { listEntries } from '@/lib/storage';
import { useApp } from '../app/AppContext';
import { cohortMembers } from './cohort';
import { useReports } from './use-reports';

const NOBODY: ReadonlyMap<string, string> = new Map();

export interface Others {
  /** What the user's other shortlisted creators have; absent until all of them are scored. */
  values?: Cohort | undefined;
  done: number;
  total: number;
}

/**
 * The figures of the user's other shortlisted creators over the same window, for ranking one among them.
 * Scored once a visit, and only when somebody asks: it costs what scoring all of them costs.
 */
export function useOthers(creatorId: string, isWanted: boolean): Others {
  const { services } = useApp();
  const members = useLiveQuery(
    async () =>
      isWanted
        ? cohortMembers(await listEntries(services.store)).filter((id) => id !== creatorId)
        : undefined,
    [services, creatorId, isWanted],
  );
  const stamps = useMemo(
    () => (members?.length ? new Map(members.map((id) => [id, 'once'] as const)) : NOBODY),
    [members],
  );
  const { reports, done, total } = useReports(stamps);
  const isReady = members !== undefined && done === total;
  const values = useMemo(
    () => (isReady ? cohortOf((members ?? []).flatMap((id) => reports.get(id) ?? [])) : undefined),
    [isReady, members, reports],
  );
  return { values, done, total };
}
