import {
  errorRates,
  errorRatesOf,
  HOW_MEASURED,
  MEASURED,
  type MeasuredGroup,
  type MeasuredRow,
  type SignalId,
} from '@/lib/scoring';

/* The error rates of docs/scoring.md: the table, and a line a signal. */

const percent = (share: number) => `${Number((100 * share).toFixed(1))} %`;
const area = (value: number) => value.toFixed(3).replace(/^0/u, '');
const whole = (n: number) => n.toLocaleString('en');

/** The columns of each kind of group, after the row's own words. */
const COLUMNS: Record<MeasuredGroup['kind'], Record<string, (row: MeasuredRow) => string>> = {
  flagged: {
    n: ({ n }) => whole(n),
    flagged: ({ value, low, high }) => `${percent(value)} (${percent(low)}–${percent(high)})`,
    'held out': ({ heldOut = [] }) => heldOut.map(percent).join(', '),
  },
  levels: {
    n: ({ n }) => whole(n),
    strong: ({ strong = 0 }) => percent(strong),
    'some or more': ({ value, low, high }) =>
      `${percent(value)} (${percent(low)}–${percent(high)})`,
  },
  areas: {
    'suspicious, genuine': ({ suspicious = 0, n }) => `${whole(suspicious)}, ${whole(n)}`,
    'told apart': ({ value, low, high }) => `${area(value)} (${area(low)}–${area(high)})`,
    found: ({ found = 0 }) => percent(found),
    'held out': ({ heldOut = [] }) => heldOut.map(area).join(', '),
  },
};

export function errorTables(): string[] {
  const { on, version, command, groups } = errorRates();
  const { alarms, areas, heldOut } = HOW_MEASURED;
  return [
    '## Error rates',
    `Measured on ${on}, version ${version}, by \`${command}\`.`,
    [alarms, areas, heldOut].map((text) => `- ${text}`).join('\n'),
    ...groups.flatMap(({ title, kind, rows }) => {
      const columns = Object.entries(COLUMNS[kind]);
      const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
      return [
        `### ${title}`,
        [
          line(['', ...columns.map(([name]) => name)]),
          line(['---', ...columns.map(() => '--:')]),
          ...rows.map((row) => line([row.what, ...columns.map(([, cell]) => cell(row))])),
        ].join('\n'),
      ];
    }),
  ];
}

/** What was measured of one signal, in a line. */
export function errorsOf(signal: SignalId): string {
  const rates = errorRatesOf(signal).flatMap(({ kind, rows }) => {
    const columns = Object.entries(COLUMNS[kind]).filter(([name]) => name !== 'held out');
    return rows.map(
      (row) => `${row.what}: ${columns.map(([name, cell]) => `${name} ${cell(row)}`).join('; ')}.`,
    );
  });
  const besides = MEASURED.filter(({ signals }) => signals.includes(signal)).map(
    ({ what, found }) => `${what}: ${found}.`,
  );
  const said = [...rates, ...besides];
  return said.length > 0 ? said.join(' ') : HOW_MEASURED.unmeasured;
}
