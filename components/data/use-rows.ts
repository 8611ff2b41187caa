import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import type { Entry, List } from '@/lib/model';
import {
  creatorsSeen,
  listEntries,
  listLists,
  overruleStamps,
  type KnownCreator,
} from '@/lib/storage';
import { useApp } from '../app/AppContext';
import { isSameRow, rowsOf, type Row } from '../dashboard/rows';
import { cohortMembers } from './cohort';
import { useIsHeld } from './hold';
import { createKeeper } from './keep';
import { useCohorts } from './use-cohort';
import { useReports } from './use-reports';

/** Up to so many creators every batch stored anywhere has all of them scored again. */
const FOLLOWED = 200;

const NOBODY: ReadonlyMap<string, string> = new Map();
const NO_IDS: readonly string[] = [];

/** How far the scoring is, and the way to stop it. */
export interface Scoring {
  /** Rows whose report is of the present facts and settings. */
  done: number;
  of: number;
  isHeld: boolean;
  hold(isHeld: boolean): void;
}

export interface Rows {
  rows: Row[];
  lists: List[];
  /** How many of the rows have a report, be it of yesterday. */
  scored: number;
  scoring: Scoring;
  /** Says who is looked at: they are scored before all others. */
  lookAt(creatorIds: readonly string[]): void;
}

/** The shortlist's entries, and what else the user decided. */
interface Own {
  entries: ReadonlyMap<string, Entry>;
  lists: List[];
  overruled: ReadonlyMap<string, string>;
}

/** What was seen of those on it. */
interface Facts {
  ids: readonly string[];
  creators: ReadonlyMap<string, Omit<KnownCreator, 'entry'>>;
  /** The last batch stored, where every batch is followed. */
  batch: string;
}

/**
 * The shortlist as it is stored. Entries and creators are read apart: an edit has the ones read again, a
 * page that was read the others, and thousands of either take their time.
 */
function useStored(): { own: Own; facts: Facts } | undefined {
  const { store } = useApp().services;
  const [keepEntries, keepCreators] = useMemo(
    () => [createKeeper<Entry>(), createKeeper<Omit<KnownCreator, 'entry'>>()],
    // Another database holds others.
    [store],
  );
  const isHeld = useIsHeld();
  const own = useLiveQuery(async (): Promise<Own | undefined> => {
    if (isHeld) return undefined;
    const [entries, lists, overruled] = await Promise.all([
      listEntries(store),
      listLists(store),
      overruleStamps(store),
    ]);
    const byId = new Map(entries.map((entry) => [entry.creatorId, entry]));
    return { entries: keepEntries(byId), lists, overruled };
  }, [store, isHeld]);
  const key = own && [...own.entries.keys()].join(' ');
  const ids = useMemo(() => (key ? key.split(' ') : NO_IDS), [key]);
  const facts = useLiveQuery(async (): Promise<Facts | undefined> => {
    if (isHeld) return undefined;
    const creators = keepCreators(await creatorsSeen(store, ids));
    // Every batch that was stored leaves a mark: when none came, no report can have changed.
    const batch = ids.length <= FOLLOWED ? await store.applied.orderBy('at').last() : undefined;
    return { ids, creators, batch: batch?.id ?? '' };
  }, [store, ids, isHeld]);
  // Until the facts of somebody new are there, or while it is held still, all stays as it was.
  const [stored, setStored] = useState<{ own: Own; facts: Facts }>();
  if (own && facts?.ids === ids && (stored?.own !== own || stored.facts !== facts)) {
    setStored({ own, facts });
  }
  return stored;
}

/** Creator id → what changes when the report may. */
function stampsOf({ own, facts }: { own: Own; facts: Facts }): Map<string, string> {
  return new Map(
    facts.ids.map((id) => [
      id,
      [facts.creators.get(id)?.lastSeenAt, facts.batch, own.overruled.get(id)].join(' '),
    ]),
  );
}

/** The whole shortlist with its reports; `undefined` while it is first read. */
export function useRows(): Rows | undefined {
  const stored = useStored();
  const [keepStamps, keepRows] = useMemo(
    () => [createKeeper<string>(), createKeeper<Row>(isSameRow)],
    [],
  );
  const stamps = useMemo(
    () => (stored ? keepStamps(stampsOf(stored)) : NOBODY),
    [stored, keepStamps],
  );
  const [isHeld, hold] = useState(false);
  const plain = useReports(stamps, undefined, isHeld);
  const members = useMemo(() => cohortMembers([...(stored?.own.entries.values() ?? [])]), [stored]);
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
  const held = useReports(again, cohorts?.of, isHeld);
  const rows = useMemo(() => {
    if (!stored) return undefined;
    const reports = cohorts ? new Map([...plain.reports, ...held.reports]) : plain.reports;
    const { own, facts } = stored;
    const all = rowsOf([...own.entries.values()], facts.creators, own.lists, reports, cohorts?.of);
    return [...keepRows(new Map(all.map((row) => [row.id, row]))).values()];
  }, [stored, plain.reports, held.reports, cohorts, keepRows]);
  const { lookAt: lookFirst, done: scored } = plain;
  const [done, of] = [plain.current + held.current, plain.total + held.total];
  const { lookAt: lookAgain } = held;
  return useMemo(
    () =>
      stored &&
      rows && {
        rows,
        lists: stored.own.lists,
        scored,
        scoring: { done, of, isHeld, hold },
        lookAt(ids) {
          lookFirst(ids);
          lookAgain(ids);
        },
      },
    [stored, rows, scored, done, of, isHeld, lookFirst, lookAgain],
  );
}
