import { MEASURED_ON, MEASURED_VERSION, RATES } from './measured';
import type { Rate } from './rate';
import { HOW_MEASURED, RATE_GROUPS, type RateGroup, type RateId, type RateRow } from './rows';
import type { SignalId } from '../types';

export type { Rate } from './rate';
export { HOW_MEASURED, type RateGroup, type RateId } from './rows';

/** A row of the table of error rates with its figures. */
export interface MeasuredRow extends RateRow, Rate {
  id: RateId;
}

export interface MeasuredGroup extends Omit<RateGroup, 'rows'> {
  rows: MeasuredRow[];
}

export interface ErrorRates {
  /** Day of measuring, and the version that was measured. */
  on: string;
  version: string;
  command: string;
  groups: MeasuredGroup[];
}

/** How often the judgement of comments errs, as `npm run eval -- --write` measured it last. */
export function errorRates(): ErrorRates {
  return {
    on: MEASURED_ON,
    version: MEASURED_VERSION,
    command: 'npm run eval',
    groups: RATE_GROUPS.map(({ rows, ...group }) => ({
      ...group,
      rows: Object.entries<RateRow>(rows).flatMap(([id, row]): MeasuredRow[] => {
        const rate = RATES[id as RateId];
        return rate ? [{ id: id as RateId, ...row, ...rate }] : [];
      }),
    })),
  };
}

/** Rows that say most about one signal. */
export function errorRatesOf(signal: SignalId): MeasuredGroup[] {
  return errorRates()
    .groups.map((group) => ({
      ...group,
      rows: group.rows.filter((row) => row.signal === signal),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Everything that the table says in words, for those who translate it. */
export const RATE_WORDS: readonly string[] = [
  ...Object.values(HOW_MEASURED),
  ...RATE_GROUPS.flatMap(({ title, rows }) => [
    title,
    ...Object.values<RateRow>(rows).map(({ what }) => what),
  ]),
];
