/** Logistic regression with an L1 and an L2 penalty by proximal AdaGrad: sparse, deterministic, no library. */
export interface Example {
  /** Indices and values of the features that are not 0. */
  at: number[];
  x?: number[] | undefined;
  y: 0 | 1;
  weight: number;
}

export interface Fit {
  bias: number;
  weights: Float64Array;
}

export interface FitOptions {
  l1: number;
  l2: number;
  epochs: number;
  rate?: number;
  /** Features kept at or above 0 / at or below 0 are not needed here: signs are reviewed by eye. */
}

export function fitLogistic(examples: readonly Example[], size: number, o: FitOptions): Fit {
  const rate = o.rate ?? 0.3;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-3);
  let bias = 0;
  let biasSquare = 1e-3;
  const mean = examples.reduce((sum, e) => sum + e.weight, 0) / examples.length;
  const order = Uint32Array.from(examples, (_, i) => i);
  let seed = 12345;
  for (let epoch = 0; epoch < o.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) {
      const e = examples[index]!;
      let z = bias;
      for (let k = 0; k < e.at.length; k++) z += weights[e.at[k]!]! * (e.x?.[k] ?? 1);
      const g = (1 / (1 + Math.exp(-z)) - e.y) * (e.weight / mean);
      biasSquare += g * g;
      bias -= (rate / Math.sqrt(biasSquare)) * g;
      for (let k = 0; k < e.at.length; k++) {
        const f = e.at[k]!;
        const gk = g * (e.x?.[k] ?? 1) + o.l2 * weights[f]!;
        squares[f]! += gk * gk;
        const step = rate / Math.sqrt(squares[f]!);
        const w = weights[f]! - step * gk;
        const shrink = step * o.l1;
        weights[f] = Math.sign(w) * Math.max(0, Math.abs(w) - shrink);
      }
    }
  }
  return { bias, weights };
}

/** Area under the ROC curve; ties count half. */
export function auc(positive: readonly number[], negative: readonly number[]): number {
  const all = [
    ...positive.map((s) => [s, 1] as const),
    ...negative.map((s) => [s, 0] as const),
  ].sort((a, b) => a[0] - b[0]);
  let rankSum = 0;
  for (let i = 0; i < all.length;) {
    let j = i;
    while (j < all.length && all[j]![0] === all[i]![0]) j++;
    const rank = (i + j + 1) / 2;
    for (let k = i; k < j; k++) if (all[k]![1]) rankSum += rank;
    i = j;
  }
  const p = positive.length;
  return (rankSum - (p * (p + 1)) / 2) / (p * negative.length);
}
