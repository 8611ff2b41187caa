import type { BenchmarkId, SignalId } from '../types';
import { BENCHMARKS } from './data';
import { scoreOn } from './curve';

/** Saved creators with a figure from which the user's own cohort can serve as a yardstick. */
export const COHORT_MIN = 8;

export interface Yardstick {
  /** 0–100, or undefined when nothing is known to compare with. */
  grade(id: SignalId, value: number, followers?: number): number | undefined;
  /** Which benchmark graded this signal: the chosen one may not know it. */
  usedFor(id: SignalId): BenchmarkId | undefined;
}

/**
 * The chosen benchmark, with the measured one behind it for signals that the chosen one says
 * nothing about: a guide names a band or two, not nineteen.
 */
export function yardstickOf(
  chosen: BenchmarkId,
  cohort: Partial<Record<SignalId, number[]>> = {},
): Yardstick {
  const usable = (id: SignalId) => (cohort[id]?.length ?? 0) >= COHORT_MIN;
  const curveIn = (benchmark: BenchmarkId, id: SignalId) =>
    BENCHMARKS.find((b) => b.id === benchmark)?.curves[id];
  const usedFor = (id: SignalId): BenchmarkId | undefined => {
    if (chosen === 'cohort' && usable(id)) return 'cohort';
    if (chosen !== 'cohort' && curveIn(chosen, id)) return chosen;
    return curveIn('measured', id) && 'measured';
  };
  return {
    usedFor,
    grade(id, value, followers) {
      const used = usedFor(id);
      if (!used) return undefined;
      if (used === 'cohort') return shareBelow(cohort[id]!, value, curveIn('measured', id));
      return scoreOn(curveIn(used, id)!, value, followers);
    },
  };
}

/** Share of the cohort that does worse, ties counted half; never falls as the value gets better. */
function shareBelow(values: readonly number[], value: number, like: unknown): number {
  let below = 0;
  for (const other of values) below += other < value ? 1 : other === value ? 0.5 : 0;
  const rank = (100 * below) / values.length;
  return isFalling(like) ? 100 - rank : rank;
}

function isFalling(curve: unknown): boolean {
  const points = (curve as { points?: [number, number][] } | undefined)?.points;
  return points !== undefined && points[0]![1] > points.at(-1)![1];
}
