import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { score, type Cohort, type Report } from '@/lib/scoring';
import { createDossierReader, overrulesOfAll } from '@/lib/storage';
import { useApp, type App } from '../app/AppContext';
import { optionsOf } from './use-report';

export interface Reports {
  reports: ReadonlyMap<string, Report>;
  done: number;
  /** Those whose report is of the present facts and settings. */
  current: number;
  total: number;
  /** Says who is looked at just now. */
  lookAt(creatorIds: readonly string[]): void;
}

/** Time for scoring before the screen gets its turn, ms. */
const SLICE_MS = 10;
/** Of more than so many, new reports are shown this often, ms: each time the whole table is derived anew. */
const MANY = 200;
const SHOWN_EVERY_MS = 1_000;

function onVisibility(changed: () => void): () => void {
  document.addEventListener('visibilitychange', changed);
  return () => document.removeEventListener('visibilitychange', changed);
}

function isVisible(): boolean {
  return document.visibilityState === 'visible';
}

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Read together: a transaction for each creator alone would take longer than the scoring. */
const READ_AT_ONCE = 16;

interface Made {
  stamp: string;
  report: Report;
}

/** The next few to score: who is looked at, then the others as they stand. */
function nextOf(missing: ReadonlyMap<string, string>, looked: readonly string[]): string[] {
  const next = looked.filter((id) => missing.has(id)).slice(0, READ_AT_ONCE);
  for (const id of missing.keys()) {
    if (next.length === READ_AT_ONCE) break;
    if (!next.includes(id)) next.push(id);
  }
  return next;
}

/**
 * Scores creators a few at a time, those looked at first, leaving the screen room between slices.
 * Reports already made stay on screen until they are replaced.
 * @param stamps creator id → anything that changes when its facts do, its cohort, or what the user overruled
 * @param cohortFor the cohort that a creator is held against, when the benchmark is the user's own
 * @param isHeld the user called a halt: what is there stays, nothing more is scored
 */
export function useReports(
  stamps: ReadonlyMap<string, string>,
  cohortFor?: (creatorId: string) => Cohort,
  isHeld = false,
): Reports {
  const { services, settings } = useApp();
  const [made, setMade] = useState<ReadonlyMap<string, Made>>(new Map());
  const looked = useRef<readonly string[]>([]);
  const key = settingsKey(settings);
  const visible = useSyncExternalStore(onVisibility, isVisible);
  useEffect(() => {
    // In a tab in the background nobody looks: what has changed is scored on return.
    if (!visible || isHeld) return;
    const stop = new AbortController();
    const missing = new Map(
      [...stamps].flatMap(([id, stamp]) => {
        const whole = `${stamp} ${key}`;
        return made.get(id)?.stamp === whole ? [] : [[id, whole] as const];
      }),
    );
    if (missing.size === 0) return;
    const fresh = new Map<string, Made>();
    const publish = () => {
      if (fresh.size === 0) return;
      const added = [...fresh];
      fresh.clear();
      setMade((known) => new Map([...known, ...added]));
    };
    const scoreAll = async () => {
      const pause = missing.size > MANY ? SHOWN_EVERY_MS : 0;
      const read = createDossierReader(services.store);
      const overrules = await overrulesOfAll(services.store);
      let shown = -Infinity;
      while (missing.size > 0 && !stop.signal.aborted) {
        const dossiers = await read(nextOf(missing, looked.current), services.now());
        let from = performance.now();
        for (const dossier of dossiers) {
          if (stop.signal.aborted) break;
          const { id } = dossier;
          const options = optionsOf(settings, cohortFor?.(id), overrules.get(id));
          fresh.set(id, { stamp: missing.get(id)!, report: score(dossier, options) });
          missing.delete(id);
          if (performance.now() - from < SLICE_MS) continue;
          await turn();
          from = performance.now();
        }
        if (performance.now() - shown >= pause) {
          publish();
          shown = performance.now();
        }
        await turn();
      }
      // What was scored before it was called off counts as well: its stamp says of what it was made.
      publish();
    };
    scoreAll().catch((error: unknown) => {
      // Data that are shut or cleared under the page are opened and read anew: see StorageGate.
      if (stop.signal.aborted || isShut(error)) return;
      setMade(() => {
        throw error;
      });
    });
    return () => stop.abort();
    // Reports become known with every publication; only a change of what is wanted starts over.
  }, [stamps, key, services, settings, visible, cohortFor, isHeld]);
  const lookAt = useCallback((ids: readonly string[]) => {
    looked.current = ids;
  }, []);
  return useMemo(() => {
    const reports = new Map<string, Report>();
    for (const [id, { report }] of made) reports.set(id, report);
    let [done, current] = [0, 0];
    for (const [id, stamp] of stamps) {
      const one = made.get(id);
      if (one) done += 1;
      if (one?.stamp === `${stamp} ${key}`) current += 1;
    }
    return { reports, done, current, total: stamps.size, lookAt };
  }, [made, stamps, key, lookAt]);
}

/** What Dexie says of a query whose database went away, and of one that went with it. */
function isShut(error: unknown): boolean {
  return error instanceof Error && ['DatabaseClosedError', 'AbortError'].includes(error.name);
}

/** Every setting that a report follows from: another key, another report. */
function settingsKey({
  window,
  preset,
  customWeights,
  benchmark,
  brand,
  watchedWords,
  watchedOff,
}: App['settings']): string {
  const weights = preset === 'custom' ? customWeights : undefined;
  return JSON.stringify([window, preset, weights, benchmark, brand, watchedWords, watchedOff]);
}
