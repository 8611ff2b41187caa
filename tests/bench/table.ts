/*
 * The one table that `npm run bench` prints. A bench returns rows; how they look is decided here.
 */

/** One line: a figure, how it spread, what it is held against and what limits it now. */
export interface BenchRow {
  what: string;
  measured: Spread;
  /** Of `measured`, the bar and the other way alike. */
  unit: string;
  /** The bar on the figure itself; absent where there is none. */
  bar?: { atMost: number } | { atLeast: number };
  /** The other way, measured in the same run on the same data. */
  beside?: Beside;
  /** What the time, or the size, goes into now. A few words. */
  limit?: string;
}

export interface Beside {
  /** `rival`: what people would use instead. `floor`: the same work with our code taken out. */
  kind: 'rival' | 'floor';
  what: string;
  measured: Spread;
  /** How many times better than the rival we must be. */
  bar?: number;
}

/** Median of several runs, with the lowest and the highest. */
export interface Spread {
  median: number;
  low: number;
  high: number;
  runs: number;
}

const COLUMNS = ['what', 'measured', 'bar', 'met', 'beside', 'ratio', 'limited by'];

/** The rows as a Markdown table, aligned for a terminal as well. */
export function tableOf(rows: readonly BenchRow[]): string {
  const lines = [COLUMNS, ...rows.map(cellsOf)];
  const widths = COLUMNS.map((_, at) => Math.max(...lines.map((cells) => cells[at]!.length)));
  const printed = lines.map(
    (cells) => `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [printed[0], rule, ...printed.slice(1)].join('\n');
}

function cellsOf(row: BenchRow): string[] {
  const { what, measured, unit, beside, limit } = row;
  const other = beside && `${beside.kind}: ${beside.what} ${spreadText(beside.measured, unit)}`;
  return [
    what,
    spreadText(measured, unit),
    barText(row),
    metText(row),
    other ?? '',
    ratioText(row),
    limit ?? '',
  ];
}

function barText({ bar, beside, unit }: BenchRow): string {
  const own = !bar
    ? []
    : 'atMost' in bar
      ? [`≤ ${shown(bar.atMost)}`]
      : [`≥ ${shown(bar.atLeast)}`];
  const ratio = beside?.bar === undefined ? [] : [`≥ ${beside.bar}× the rival`];
  return [...own.map((text) => `${text} ${unit}`), ...ratio].join(', ');
}

function metText(row: BenchRow): string {
  const met = isMet(row);
  return met === undefined ? '' : met ? 'yes' : 'NO';
}

/** Whether the median keeps every bar; undefined where there is none. */
export function isMet(row: BenchRow): boolean | undefined {
  const { bar, beside, measured } = row;
  const kept: boolean[] = [];
  if (bar) {
    kept.push('atMost' in bar ? measured.median <= bar.atMost : measured.median >= bar.atLeast);
  }
  if (beside?.bar !== undefined) kept.push(ratioOf(row)! >= beside.bar);
  return kept.length === 0 ? undefined : kept.every(Boolean);
}

/** Of nothing and nothing there is none. */
function ratioText(row: BenchRow): string {
  const ratio = ratioOf(row);
  return ratio !== undefined && Number.isFinite(ratio) ? `${shown(ratio)}×` : '';
}

/** How many times the other way takes what we take; for rates (`…/s`), how many times faster we are. */
function ratioOf({ measured, beside, unit }: BenchRow): number | undefined {
  if (!beside) return undefined;
  return unit.endsWith('/s')
    ? measured.median / beside.measured.median
    : beside.measured.median / measured.median;
}

function spreadText({ median, low, high, runs }: Spread, unit: string): string {
  const spread = runs > 1 ? ` (${shown(low)}–${shown(high)}, n=${runs})` : '';
  return `${shown(median)} ${unit}${spread}`;
}

function shown(value: number): string {
  if (value === 0) return '0';
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}

/** @param values at least one */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: sorted[sorted.length >> 1]!,
    low: sorted[0]!,
    high: sorted.at(-1)!,
    runs: sorted.length,
  };
}

/** The same, of a figure that no second run could change. */
export function once(value: number): Spread {
  return spreadOf([value]);
}

/** Times as rates: how many of `count` things per second. */
export function perSecond(count: number, { median, low, high, runs }: Spread): Spread {
  const rate = (ms: number) => (count / ms) * 1_000;
  return { median: rate(median), low: rate(high), high: rate(low), runs };
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
