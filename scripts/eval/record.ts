/**
 * The rows that people are shown as well: gathered while the table is printed, and written as the data
 * file behind "How scores work" and docs/scoring.md.
 */
import { writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { SCORING_VERSION } from '../../lib/scoring';
import type { Rate } from '../../lib/scoring/error-rates/rate';
import { RATE_GROUPS, type RateId } from '../../lib/scoring/error-rates/rows';

export type { RateId };

const FILE = 'lib/scoring/error-rates/measured.ts';
const recorded = new Map<RateId, Rate>();

const rounded = (x: number) => Number(x.toFixed(4));

/** Takes in what a row shows. @param id absent for rows of the printed table alone */
export function record(id: RateId | undefined, rate: Rate): void {
  if (id === undefined) return;
  const { value, low, high, strong, found, heldOut, ...counts } = rate;
  recorded.set(id, {
    ...counts,
    ...{ value: rounded(value), low: rounded(low), high: rounded(high) },
    ...(strong !== undefined && { strong: rounded(strong) }),
    ...(found !== undefined && { found: rounded(found) }),
    ...(heldOut && { heldOut: heldOut.map(rounded) }),
  });
}

/** @throws Error while a row was not measured: a part of the table is no table */
export async function writeRecorded(): Promise<void> {
  const ids = RATE_GROUPS.flatMap(({ rows }) => Object.keys(rows) as RateId[]);
  const missing = ids.filter((id) => !recorded.has(id));
  if (missing.length > 0) throw new Error(`not measured: ${missing.join(', ')}`);
  const rates = Object.fromEntries(ids.map((id) => [id, recorded.get(id)!]));
  const text = `import type { Rate } from './rate';
import type { RateId } from './rows';

/* Made by: npm run eval -- --write */

export const MEASURED_ON = '${new Date().toISOString().slice(0, 10)}';
export const MEASURED_VERSION = '${SCORING_VERSION}';
export const RATES: Readonly<Record<RateId, Rate>> = ${JSON.stringify(rates)};
`;
  const config = await prettier.resolveConfig(FILE);
  writeFileSync(FILE, await prettier.format(text, { ...config, parser: 'typescript' }));
}
