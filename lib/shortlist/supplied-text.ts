import { isoDayStart, suppliedSchema, type Supplied } from '@/lib/model';

/*
 * Supplied figures in one cell of a table: "reads=12000 | 千瓜 | 2026-11-01". The value may hold a
 * bar or an equals sign; field, supplier and day are cut from the ends.
 */

const FORM = /^(?<field>\w+)=(?<value>[^]*) \| (?<supplier>[^|]+) \| (?<asOf>\d{4}-\d{2}-\d{2})$/u;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/u;

/** One item for the cell. A supplier's own bar becomes a slash, or it could not be read back. */
export function suppliedText({ field, value, supplier, asOf }: Supplied): string {
  // A text that looks like a number is quoted, so that it comes back as text.
  const written = typeof value === 'string' && NUMBER.test(value) ? `"${value}"` : String(value);
  return `${field}=${written} | ${supplier.replaceAll('|', '/')} | ${asOf}`;
}

/** The items back as figures; those that do not parse are named. */
export function suppliedOf(items: readonly string[] = []): {
  supplied: Supplied[];
  unreadable: string[];
} {
  const supplied: Supplied[] = [];
  const unreadable: string[] = [];
  for (const item of items) {
    const groups = FORM.exec(item)?.groups;
    const parsed = suppliedSchema.safeParse({
      ...groups,
      value: groups && valueOf(groups['value'] ?? ''),
      addedAt: groups && isoDayStart(groups['asOf'] ?? ''),
    });
    if (parsed.success) supplied.push(parsed.data);
    else unreadable.push(item);
  }
  return { supplied, unreadable };
}

function valueOf(text: string): string | number {
  if (NUMBER.test(text)) return Number(text);
  return /^"-?[\d.e+-]+"$/u.test(text) ? text.slice(1, -1) : text;
}
