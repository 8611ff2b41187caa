import { useEffect, useMemo, useState } from 'react';
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
/** Facts that keep arriving are scored again after a rest: so many times what it took last, … */
const REST = 4;
/** … and at most so long, ms. */
const LONGEST_REST_MS = 1_000;

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
  /** ms by `performance.now()`: when the next one may be made. */
  restsUntil: number;
}

function isQuick({ comments = [], background = [] }: Dossier): boolean {
  return comments.length + background.length <= FEW_COMMENTS;
}

/**
 * The report on a dossier. While a newer one is being computed the last one of the same creator stays
 * on screen; the first is computed at once, and with the very drawing where that is quick. New facts are
 * scored at once, too, and when they come in bursts, a few times in each.
 */
export function useReport(
  dossier: Dossier | undefined,
  settings: App['settings'],
  cohort?: Cohort,
  overrules?: readonly Overrule[],
): Report | undefined {
  const [made, setMade] = useState<Made>();
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
    const wait = known ? Math.max(0, known.restsUntil - performance.now()) : PAINTED_MS;
    const timer = setTimeout(() => setMade(makeReport(scorer, dossier, options)), wait);
    return () => clearTimeout(timer);
  }, [dossier, options, known, scorer]);
  return known?.report;
}

function makeReport(scorer: Score, dossier: Dossier, options: ScoreOptions): Made {
  const start = performance.now();
  const report = scorer(dossier, options);
  const end = performance.now();
  const rest = Math.min(LONGEST_REST_MS, REST * (end - start));
  return { dossier, options, report, restsUntil: end + rest };
}
