import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Settings } from '@/lib/model';
import { score, type Cohort, type Report } from '@/lib/scoring';
import { dossierOf, overrulesOf } from '@/lib/storage';
import { useApp } from '../app/AppContext';
import { optionsOf } from './use-report';

export interface Reports {
  reports: ReadonlyMap<string, Report>;
  done: number;
  total: number;
}

/** Time for scoring before the screen gets its turn, ms. */
const SLICE_MS = 24;
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

/**
 * Scores creators one after another, leaving the screen room between slices. Reports already made
 * stay on screen until they are replaced.
 * @param stamps creator id → anything that changes when its facts do, its cohort, or what the user overruled
 * @param cohortFor the cohort that a creator is held against, when the benchmark is the user's own
 */
export function useReports(
  stamps: ReadonlyMap<string, string>,
  cohortFor?: (creatorId: string) => Cohort,
): Reports {
  const { services, settings } = useApp();
  const [reports, setReports] = useState<ReadonlyMap<string, { stamp: string; report: Report }>>(
    new Map(),
  );
  const key = settingsKey(settings);
  const wanted = useMemo(
    () => [...stamps].map(([id, stamp]) => [id, `${stamp} ${key}`] as const),
    [stamps, key],
  );
  const visible = useSyncExternalStore(onVisibility, isVisible);
  useEffect(() => {
    // In a tab in the background nobody looks: what has changed is scored on return.
    if (!visible) return;
    const stop = new AbortController();
    const missing = wanted.filter(([id, stamp]) => reports.get(id)?.stamp !== stamp);
    void (async () => {
      const fresh = new Map<string, { stamp: string; report: Report }>();
      const publish = () =>
        setReports((known) => (fresh.size > 0 ? new Map([...known, ...fresh]) : known));
      const pause = missing.length > MANY ? SHOWN_EVERY_MS : 0;
      let from = performance.now();
      let shown = -Infinity;
      for (const [id, stamp] of missing) {
        const [dossier, overrules] = await Promise.all([
          dossierOf(services.store, id, services.now()),
          overrulesOf(services.store, id),
        ]);
        if (stop.signal.aborted) return;
        const options = optionsOf(settings, cohortFor?.(id), overrules);
        fresh.set(id, { stamp, report: score(dossier, options) });
        if (performance.now() - from > SLICE_MS) {
          if (performance.now() - shown >= pause) {
            publish();
            shown = performance.now();
          }
          await turn();
          if (stop.signal.aborted) return;
          from = performance.now();
        }
      }
      publish();
    })();
    return () => stop.abort();
    // Reports become known with every publication; only a change of what is wanted starts over.
  }, [wanted, services, settings, visible, cohortFor]);
  return useMemo(
    () => ({
      reports: new Map([...reports].map(([id, { report }]) => [id, report])),
      done: wanted.filter(([id]) => reports.has(id)).length,
      total: wanted.length,
    }),
    [reports, wanted],
  );
}

/** Every setting that a report follows from: another key, another report. */
function settingsKey({
  window,
  preset,
  customWeights,
  benchmark,
  brand,
  watchedWords,
}: Settings): string {
  const weights = preset === 'custom' ? customWeights : undefined;
  return JSON.stringify([window, preset, weights, benchmark, brand, watchedWords]);
}
