import { useEffect, useMemo, useRef, useState } from 'react';
import type { Dossier, Overrule } from '@/lib/model';
import {
  createScorer,
  ownWeights,
  type Cohort,
  type Report,
  type ScoreOptions,
} from '@/lib/scoring';
import type { App } from '../app/AppContext';
import { brandOptions } from './brand-options';
import { overruledOf } from './overruled';

/** Before the first report: what was read is drawn, and that it is being scored, before that takes its time. */
const PAINTED_MS = 16;
/** Pause after a change of the facts before they are scored again, ms: comments arrive in bursts. */
const SETTLE_MS = 250;
/** While facts keep arriving, the report is at most this old, ms. */
const OLDEST_MS = 1_000;

/**
 * Scoring options that follow from the user's settings and from what they overruled.
 * @param cohort the user's other shortlisted creators; asked for by the benchmark `cohort` alone
 */
export function optionsOf(
  settings: App['settings'],
  cohort?: Cohort,
  overrules?: readonly Overrule[],
): ScoreOptions {
  const { window, preset, benchmark } = settings;
  const overruled = overruledOf(overrules);
  const weights = preset === 'custom' ? ownWeights(settings.customWeights) : undefined;
  return {
    window,
    preset,
    benchmark,
    ...(weights && { weights }),
    ...brandOptions(settings),
    ...(benchmark === 'cohort' && cohort && { cohort }),
    ...(overruled && { overruled }),
  };
}

/**
 * The report on a dossier. While a newer one is being computed the last one of the same creator stays
 * on screen; the first is computed at once.
 */
export function useReport(
  dossier: Dossier | undefined,
  settings: App['settings'],
  cohort?: Cohort,
  overrules?: readonly Overrule[],
): Report | undefined {
  const [report, setReport] = useState<Report>();
  const waitingSince = useRef<number>(undefined);
  const options = useMemo(
    () => optionsOf(settings, cohort, overrules),
    [settings, cohort, overrules],
  );
  // Remembers what it worked out: a creator who gains a note is not scored from nothing.
  const scorer = useMemo(() => createScorer(), [dossier?.id]);
  const isFirst = report?.id !== dossier?.id;
  useEffect(() => {
    if (!dossier) return;
    const now = performance.now();
    waitingSince.current ??= now;
    const left = Math.max(0, OLDEST_MS - (now - waitingSince.current));
    const timer = setTimeout(
      () => {
        waitingSince.current = undefined;
        setReport(scorer(dossier, options));
      },
      isFirst ? PAINTED_MS : Math.min(SETTLE_MS, left),
    );
    return () => clearTimeout(timer);
  }, [dossier, options, isFirst, scorer]);
  return isFirst ? undefined : report;
}
