import { SUPPLIED_FIELDS, type Supplied, type SuppliedField } from '@/lib/model';
import type { Format } from '../app/format';

/** A supplied value as people read it: shares in percent, money in yuan. */
export function suppliedText({ field, value }: Supplied, format: Format): string {
  if (typeof value === 'string') return value;
  switch (SUPPLIED_FIELDS[field].form) {
    case 'share':
      return format.value(value, 'share');
    case 'money':
      return format.yuan(value);
    case 'count':
      return format.compact(value);
    default:
      return String(value);
  }
}

/** The newest statement on each field: the later day, then the later added. */
export function newestSupplied(
  supplied: readonly Supplied[] = [],
): ReadonlyMap<SuppliedField, Supplied> {
  const newest = new Map<SuppliedField, Supplied>();
  for (const each of supplied) {
    const known = newest.get(each.field);
    if (!known || `${known.asOf} ${known.addedAt}` <= `${each.asOf} ${each.addedAt}`) {
      newest.set(each.field, each);
    }
  }
  return newest;
}
