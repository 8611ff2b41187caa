import { middleOf, type Creator, type Entry, type List } from '@/lib/model';
import type { Cohort, Report, SignalId } from '@/lib/scoring';
import type { Level } from '../comments/level';
import { overallLevel } from '../comments/level';

/** A shortlisted creator as the dashboard shows it. */
export interface Row {
  id: string;
  entry: Entry;
  creator: Creator;
  listNames: string[];
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
  creators: ReadonlyMap<string, { creator: Creator; lastSeenAt: number }>,
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
      report: reports.get(entry.creatorId),
      ...(cohortFor && { cohort: cohortFor(entry.creatorId) }),
    };
  });
}

export interface Filter {
  text: string;
  status: Entry['status'] | 'all';
  listId: string;
}

export const NO_FILTER: Filter = { text: '', status: 'all', listId: 'all' };

/** Rows whose name, red id, bio, tags or note hold every word of the search. */
export function filterRows(rows: readonly Row[], filter: Filter): Row[] {
  const words = filter.text.normalize('NFKC').toLowerCase().split(/\s+/u).filter(Boolean);
  return rows.filter((row) => {
    if (filter.status !== 'all' && row.entry.status !== filter.status) return false;
    if (filter.listId !== 'all' && !row.entry.listIds.includes(filter.listId)) return false;
    if (words.length === 0) return true;
    const { creator, entry } = row;
    const text = [
      creator.nickname,
      creator.redId,
      creator.bio,
      entry.note,
      ...entry.tags,
      ...row.listNames,
    ]
      .filter(Boolean)
      .join(' ')
      .normalize('NFKC')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
