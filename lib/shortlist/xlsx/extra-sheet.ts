import type { Sheet, SheetCell } from './sheet-xml';
import { STYLES } from './workbook-parts';

export type ExtraColumn<T> = readonly [name: string, of: (line: T) => string | number | undefined];

const cell = (value: string | number | undefined): SheetCell => ({
  value,
  style: typeof value === 'number' ? STYLES.number : STYLES.text,
});

/** A sheet of plain cells beside the shortlist's own; undefined where there are no lines. */
export function extraSheet<T>(
  name: string,
  columns: readonly ExtraColumn<T>[],
  lines: readonly T[],
): Sheet | undefined {
  if (lines.length === 0) return undefined;
  return {
    name,
    widths: columns.map(([column]) => (column === 'creator_id' ? 26 : 16)),
    header: columns.map(([value]) => ({ value, style: STYLES.header })),
    size: lines.length,
    rows: (from, to) =>
      lines.slice(from, to).map((line) => columns.map(([, of]) => cell(of(line)))),
  };
}
