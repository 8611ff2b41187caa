import { SIGNAL_IDS, type Report, type SignalId } from '../types';

/** Values of other creators by signal: what `ScoreOptions.cohort` takes. */
export type Cohort = Partial<Record<SignalId, number[]>>;

/**
 * The user's own saved creators as a yardstick: their scored values, one a creator. Leave the creator
 * who is being judged out of it.
 */
export function cohortOf(reports: readonly Report[]): Cohort {
  const cohort: Cohort = {};
  for (const id of SIGNAL_IDS) {
    const values = reports.flatMap(({ signals }) => {
      const signal = signals.find((s) => s.id === id);
      return signal?.outcome === 'scored' && signal.value !== undefined ? signal.value : [];
    });
    if (values.length > 0) cohort[id] = values;
  }
  return cohort;
}
