import type { ColumnSpec } from './column';
import { FIGURES } from './figures';
import { SCORE } from './score';
import { SUPPLIED } from './supplied';
import { WHO } from './who';
import { YOURS } from './yours';

export { COLUMN_GROUPS, type ColumnSpec } from './column';

/** Every column there is, by id, in the order in which the chooser offers them. */
export const COLUMNS: ReadonlyMap<string, ColumnSpec> = new Map(
  [...WHO, ...SCORE, ...FIGURES, ...YOURS, ...SUPPLIED].map((column) => [column.id, column]),
);

/** The column that stands first and stays: a row without a name is nobody's. */
export const NAME_COLUMN = 'creator';

/** What the table shows until the user chooses. */
export const DEFAULT_COLUMNS: readonly string[] = [
  'score',
  'followers',
  'engagement-rate',
  'comments',
  'status',
  'tags',
  'quote',
  'cost-interactions',
  'seen',
];

/** The name column, then those chosen; one that this version does not know is left out. */
export function columnsOf(chosen: readonly string[]): ColumnSpec[] {
  const ids = [NAME_COLUMN, ...new Set(chosen.filter((id) => id !== NAME_COLUMN))];
  return ids.flatMap((id) => COLUMNS.get(id) ?? []);
}
