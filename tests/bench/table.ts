/** One line of the table: a figure, how it spread, and what it is held against. */
export interface BenchRow {
  what: string;
  median: number;
  low?: number;
  high?: number;
  unit: string;
  /** The bar, in words; absent where there is none. */
  bar?: string;
}

const shown = (value: number) =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);

export function printRow({ what, median, low, high, unit, bar }: BenchRow): void {
  const spread = low === undefined || high === undefined ? '' : ` (${shown(low)}–${shown(high)})`;
  console.log(
    `${what.padEnd(58)} ${`${shown(median)} ${unit}${spread}`.padEnd(34)} ${bar ? `bar: ${bar}` : ''}`,
  );
}

export interface Spread {
  median: number;
  low: number;
  high: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1]!, low: sorted[0]!, high: sorted.at(-1)! };
}

/** Milliseconds that `work` takes, over `runs` runs after one to warm up. */
export async function timed(runs: number, work: () => unknown): Promise<Spread> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return spreadOf(times);
}
