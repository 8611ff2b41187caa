import { COLUMNS, FIXED_COLUMNS, HEADERS } from './columns';
import { ALL_COLUMNS, type AnyColumnKey } from './figure-columns';

/** Which columns a file has. */
export const COLUMN_CHOICES = ['standard', 'contract', 'all', 'visible', 'own'] as const;
export type ColumnChoice = (typeof COLUMN_CHOICES)[number];

/** Without these a row could not be read back. */
export const NEEDED: readonly AnyColumnKey[] = ['platform', 'creator_id', 'nickname'];

/**
 * The columns of a choice, in their order: those of the contract first and as they always stand.
 * @param visible what the table shows, in the table's order; it follows the three that name a creator
 * @param own names that the user picked; those that this version does not know are left out
 */
export function columnsFor(
  choice: ColumnChoice,
  { visible = [], own = [] }: { visible?: readonly AnyColumnKey[]; own?: readonly string[] } = {},
): readonly AnyColumnKey[] {
  if (choice === 'contract') return COLUMNS.slice(0, FIXED_COLUMNS).map(({ key }) => key);
  if (choice === 'all') return ALL_COLUMNS.map(({ key }) => key);
  if (choice === 'visible') return [...new Set([...NEEDED, ...visible])];
  if (choice === 'own') {
    const wanted = new Set<string>([...NEEDED, ...own]);
    return ALL_COLUMNS.map(({ key }) => key).filter((key) => wanted.has(key));
  }
  return HEADERS;
}
