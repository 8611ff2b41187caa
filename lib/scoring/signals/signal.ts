import type { Subject } from '../report/subject';
import type { Signal, SignalId } from '../types';
import type { Yardstick } from '../benchmarks/yardstick';

/** Notes from which a figure is shown, as provisional. */
export const PROVISIONAL_N = 5;
/** Notes from which a figure is scored: there the 95 % interval of a median spans the middle half. */
export const SCORED_N = 12;

export type Unit = 'rate' | 'ratio' | 'share' | 'days' | 'notes' | 'score';

/** What people are told of a signal: one source for the in-product page and docs/scoring.md. */
export interface SignalDescription {
  id: SignalId;
  name: string;
  unit: Unit;
  /** Which part of the report it belongs to. */
  group: 'engagement' | 'consistency' | 'comments' | 'commercial' | 'account';
  /** In plain words. */
  measures: string;
  formula: string;
  /** Where the definition and its yardstick come from. */
  source: string;
  /** What it needs before it shows a value, and before it is scored. */
  needs: string;
  /** Unit of `n`, and how many it takes to be scored. */
  minimum: { of: 'notes' | 'comments' | 'figures'; scored: number };
  interval: string;
  better: 'higher' | 'lower' | 'neither';
  blindSpots: string[];
}

/** A signal without its id: what `measure` gives back. */
export type Measured = Omit<Signal, 'id'>;

export interface SignalSpec {
  description: SignalDescription;
  /** Pure; depends on its arguments alone. */
  measure(subject: Subject, yardstick: Yardstick): Measured;
}

export function tooLittle(n: number, rest: Omit<Partial<Measured>, 'outcome'> = {}): Measured {
  return { outcome: 'too-little-data', n, evidence: [], ...rest };
}
