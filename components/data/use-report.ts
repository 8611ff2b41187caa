import { useEffect, useMemo, useRef, useState } from 'react';
import type { Dossier, Overrule } from '@/lib/model';
import {
  createScorer,
  ownWeights,
  type Cohort,
  type Report,
  type Score,
  type ScoreOptions,
} from '@/lib/scoring';
import type { App } from '../app/AppContext';
import { brandOptions } from './brand-options';
import { overruledOf } from './overruled';

/** So few comments are scored in less time than it takes to say that they are being scored. */
const FEW_COMMENTS = 400;
/** Before the first report on more: what was read is drawn, and that it is being scored. */
const PAINTED_MS = 16;
/** Pause after a change of the facts before they are scored again: so many times what that took last. */
const PAUSE_SHARE = 4;
/** Longest such pause, ms: comments arrive in bursts. */
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

/** A report, and exactly what it was made of. */
interface Made {
  dossier: Dossier;
  options: ScoreOptions;
  report: Report;
  /** ms that it took. */
  took: number;
}

function isQuick({ comments = [], background = [] }: Dossier): boolean {
  return comments.length + background.length <= FEW_COMMENTS;
}

/**
 * The report on a dossier. While a newer one is being computed the last one of the same creator stays
 * on screen; the first is computed at once, and with the very drawing where that is quick.
 */
export function useReport(
  dossier: Dossier | undefined,
  settings: App['settings'],
  cohort?: Cohort,
  overrules?: readonly Overrule[],
): Report | undefined {
  const [made, setMade] = useState<Made>();
  const waitingSince = useRef<number>(undefined);
  const options = useMemo(
    () => optionsOf(settings, cohort, overrules),
    [settings, cohort, overrules],
  );
  // Remembers what it worked out: a creator who gains a note is not scored from nothing.
  const scorer = useMemo(() => createScorer(), [dossier?.id]);
  const known = made?.dossier.id === dossier?.id ? made : undefined;
  if (dossier && !known && isQuick(dossier)) setMade(makeReport(scorer, dossier, options));
  useEffect(() => {
    if (!dossier || (known?.dossier === dossier && known.options === options)) return;
    const now = performance.now();
    waitingSince.current ??= now;
    const left = Math.max(0, OLDEST_MS - (now - waitingSince.current));
    const timer = setTimeout(
      () => {
        waitingSince.current = undefined;
        setMade(makeReport(scorer, dossier, options));
      },
      known ? Math.min(SETTLE_MS, PAUSE_SHARE * known.took, left) : PAINTED_MS,
    );
    return () => clearTimeout(timer);
  }, [dossier, options, known, scorer]);
  return known?.report;
}

function makeReport(scorer: Score, dossier: Dossier, options: ScoreOptions): Made {
  const start = performance.now();
  const report = scorer(dossier, options);
  return { dossier, options, report, took: performance.now() - start };
}
