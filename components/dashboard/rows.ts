import { middleOf, type Creator, type Entry, type List } from '@/lib/model';
import type { KnownCreator } from '@/lib/storage';
import type { Cohort, Report, SignalId } from '@/lib/scoring';
import type { Level } from '../comments/level';
import { overallLevel } from '../comments/level';

/** A shortlisted creator as the dashboard shows it. */
export interface Row {
  id: string;
  entry: Entry;
  creator: Creator;
  listNames: string[];
  /** Names the creator had before, latest first; absent without any. */
  earlierNames?: string[] | undefined;
  /** ms; absent when the creator came from a file and was never seen here. */
  lastSeenAt: number | undefined;
  /** Absent until it has been computed. */
  report: Report | undefined;
  /** The user's other creators, when they are the benchmark and have been scored. */
  cohort?: Cohort | undefined;
}

export function signalOf(row: Row, id: SignalId) {
  return row.report?.signals.find((signal) => signal.id === id);
}

/** What to sort a range by: its middle, or its lower end when it is open. */
export function followersOf(row: Row): number | undefined {
  const { followers } = row.creator;
  return followers && (middleOf(followers) ?? followers.min);
}

export function levelOfRow(row: Row): Level | undefined {
  return row.report && overallLevel(row.report);
}

export function rowsOf(
  entries: readonly Entry[],
  creators: ReadonlyMap<string, Omit<KnownCreator, 'entry'>>,
  lists: readonly List[],
  reports: ReadonlyMap<string, Report>,
  cohortFor?: (creatorId: string) => Cohort,
): Row[] {
  const names = new Map(lists.map((list) => [list.id, list.name]));
  return entries.map((entry) => {
    const known = creators.get(entry.creatorId);
    return {
      id: entry.creatorId,
      entry,
      creator: known?.creator ?? { id: entry.creatorId },
      listNames: entry.listIds.flatMap((id) => names.get(id) ?? []),
      lastSeenAt: known?.lastSeenAt,
      ...(known?.earlierNames && { earlierNames: known.earlierNames }),
      report: reports.get(entry.creatorId),
      ...(cohortFor && { cohort: cohortFor(entry.creatorId) }),
    };
  });
}

/** Whether a row derived anew is the same to whoever shows it. */
export function isSameRow(a: Row, b: Row): boolean {
  return (
    a.entry === b.entry &&
    a.creator === b.creator &&
    a.report === b.report &&
    a.cohort === b.cohort &&
    a.lastSeenAt === b.lastSeenAt &&
    a.earlierNames === b.earlierNames &&
    a.listNames.length === b.listNames.length &&
    a.listNames.every((name, at) => name === b.listNames[at])
  );
}
