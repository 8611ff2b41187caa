import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { List } from '@/lib/model';
import { creatorsKnown, listEntries, listLists, overruleStamps } from '@/lib/storage';
import { useApp } from '../app/AppContext';
import { rowsOf, type Row } from '../dashboard/rows';
import { cohortMembers } from './cohort';
import { useCohorts } from './use-cohort';
import { useReports } from './use-reports';

/** Up to so many creators every batch stored anywhere has all of them scored again. */
const FOLLOWED = 200;

const NOBODY: ReadonlyMap<string, string> = new Map();

export interface Rows {
  rows: Row[];
  lists: List[];
  /** How many of the rows have a report. */
  scored: number;
}

/** The whole shortlist with its reports; `undefined` while it is first read. */
export function useRows(): Rows | undefined {
  const { services } = useApp();
  const stored = useLiveQuery(async () => {
    const [entries, lists, overruled] = await Promise.all([
      listEntries(services.store),
      listLists(services.store),
      overruleStamps(services.store),
    ]);
    const creators = await creatorsKnown(
      services.store,
      entries.map((entry) => entry.creatorId),
    );
    // Every batch that was stored leaves a mark: when none came, no report can have changed.
    const batch = await services.store.applied.orderBy('at').last();
    return { entries, lists, creators, overruled, batch: batch?.id ?? '' };
  }, [services]);
  const stamps = useMemo(
    () =>
      new Map(
        stored?.entries.map(({ creatorId }) => [
          creatorId,
          [
            stored.creators.get(creatorId)?.lastSeenAt,
            stored.entries.length <= FOLLOWED ? stored.batch : '',
            stored.overruled.get(creatorId),
          ].join(' '),
        ]),
      ),
    [stored],
  );
  const plain = useReports(stamps);
  const members = useMemo(() => cohortMembers(stored?.entries ?? []), [stored]);
  const isReady = plain.total > 0 && plain.done === plain.total;
  const cohorts = useCohorts(members, plain.reports, isReady);
  // A second round against the cohort, when that is the benchmark; the first round's figures are the cohort.
  const again = useMemo(
    () =>
      cohorts
        ? new Map([...stamps].map(([id, stamp]) => [id, `${stamp} ${cohorts.stamp}`] as const))
        : NOBODY,
    [cohorts, stamps],
  );
  const held = useReports(again, cohorts?.of);
  return useMemo(
    () =>
      stored && {
        rows: rowsOf(
          stored.entries,
          stored.creators,
          stored.lists,
          cohorts ? new Map([...plain.reports, ...held.reports]) : plain.reports,
          cohorts?.of,
        ),
        lists: stored.lists,
        scored: plain.done,
      },
    [stored, plain, held.reports, cohorts],
  );
}
