/** The figures of the table: areas under curves with bootstrap intervals, recalls, shares. */
import { seededStream } from '../../lib/scoring/statistics';
import { auc } from './logistic';

export { auc };

/** 95 % percentile bootstrap of the AUC, resampling both sides. */
export function aucInterval(
  positive: readonly number[],
  negative: readonly number[],
): [number, number] {
  const next = seededStream(7);
  const draw = (x: readonly number[]) => {
    const size = Math.min(x.length, 1500);
    return Array.from({ length: size }, () => x[Math.floor(next() * x.length)]!);
  };
  const values: number[] = [];
  for (let i = 0; i < 200; i++) values.push(auc(draw(positive), draw(negative)));
  values.sort((a, b) => a - b);
  return [values[5]!, values[194]!];
}

/** Recall at the threshold that at most `share` of the negatives exceed. */
export function recallAt(
  positive: readonly number[],
  negative: readonly number[],
  share: number,
): number {
  const sorted = [...negative].sort((a, b) => b - a);
  const limit = sorted[Math.floor(sorted.length * share)] ?? -Infinity;
  return positive.filter((s) => s > limit).length / positive.length;
}
