import { SIGNAL_IDS, type Report, type SignalId } from '@/lib/scoring';
import { COLUMNS, type ColumnKey, type ColumnSpec, type ExportRow } from './columns';
import { rounded } from './rounding';

/*
 * Every figure of a report with its interval and n, as columns that the user may add to a file. Those
 * that COLUMNS has already stand there alone.
 */

const PARTS = { '': 'value', _low: 'low', _high: 'high', _n: 'n' } as const;
type Part = keyof typeof PARTS;

type Underscored<S extends string> = S extends `${infer A}-${infer B}`
  ? `${A}_${Underscored<B>}`
  : S;
/** "hit_rate_100_low": a signal's id with underscores, and which end of its interval. */
export type FigureKey = Exclude<`${Underscored<SignalId>}${Part}`, ColumnKey>;

/** All columns that a file may have. */
export type AnyColumnKey = ColumnKey | FigureKey;
export type FullRow = ExportRow & { [K in FigureKey]?: number | undefined };

const MEANS: Readonly<Record<Part, string>> = {
  '': 'The figure of this name on the page “How scores work”; empty when it was not measured.',
  _low: 'Lower end of its 95 % interval.',
  _high: 'Upper end of its 95 % interval.',
  _n: 'Notes or comments that it rests on.',
};

const nameOf = (id: SignalId) => id.replaceAll('-', '_');

const TAKEN: ReadonlySet<string> = new Set(COLUMNS.map(({ key }) => key));

const PLACES = SIGNAL_IDS.flatMap((id) =>
  (Object.keys(PARTS) as Part[]).flatMap((part) => {
    const key = `${nameOf(id)}${part}`;
    return TAKEN.has(key) ? [] : [{ key: key as FigureKey, id, part }];
  }),
);

export const FIGURE_COLUMNS: readonly (ColumnSpec & { key: FigureKey })[] = PLACES.map(
  ({ key, part }) => ({ key, type: part === '_n' ? 'whole' : 'number', definition: MEANS[part] }),
);

/** Every column, those of the contract first. */
export const ALL_COLUMNS: readonly (ColumnSpec & { key: AnyColumnKey })[] = [
  ...COLUMNS,
  ...FIGURE_COLUMNS,
];

/** The keys of a figure and its interval, wherever they stand. */
export function figureKeysOf(id: SignalId): AnyColumnKey[] {
  return (Object.keys(PARTS) as Part[]).map((part) => `${nameOf(id)}${part}` as AnyColumnKey);
}

/** The figures of a report for such columns; what was not measured is absent. */
export function figuresOf(report: Report): { [K in FigureKey]?: number } {
  const signals = new Map(report.signals.map((signal) => [signal.id, signal]));
  return Object.fromEntries(
    PLACES.flatMap(({ key, id, part }) => {
      const signal = signals.get(id);
      const value = signal?.value === undefined ? undefined : rounded(signal[PARTS[part]]);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
