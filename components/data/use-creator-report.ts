import type { Cohort, Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { useCohortOf } from './use-cohort';
import { useCreator, type CreatorData } from './use-creator';
import { useReport } from './use-report';

export interface CreatorReport {
  /** Undefined while it is first read. */
  data: CreatorData | undefined;
  cohort: Cohort | undefined;
  /** Undefined while it is first worked out. */
  report: Report | undefined;
}

/** All that is stored of a creator, and the report on it against the user's own yardstick. */
export function useCreatorReport(creatorId: string): CreatorReport {
  const { settings } = useApp();
  const data = useCreator(creatorId);
  const cohort = useCohortOf(creatorId);
  const report = useReport(cohort && data?.dossier, settings, cohort, data?.overrules);
  return { data, cohort, report };
}
