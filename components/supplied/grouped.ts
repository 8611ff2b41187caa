import { SUPPLIED_FIELD_NAMES, suppliedKey, type Supplied, type SuppliedField } from '@/lib/model';

/** All that was supplied of one field, the figure that is shown first. */
export interface SuppliedGroup {
  field: SuppliedField;
  newest: Supplied;
  /** Of earlier days, of other suppliers, newest first. */
  others: Supplied[];
}

/** The figure of the latest day comes first; of one day, what was added last. */
function newerFirst(a: Supplied, b: Supplied): number {
  return b.asOf.localeCompare(a.asOf) || b.addedAt.localeCompare(a.addedAt);
}

/** Supplied figures by field, in the order of the screen; nothing is left out. */
export function groupedSupplied(supplied: readonly Supplied[] = []): SuppliedGroup[] {
  return SUPPLIED_FIELD_NAMES.flatMap((field): SuppliedGroup[] => {
    const [newest, ...others] = supplied.filter((one) => one.field === field).sort(newerFirst);
    return newest ? [{ field, newest, others }] : [];
  });
}

/** The figure of a field that is shown; undefined when nobody supplied one. */
export function newestOf(
  supplied: readonly Supplied[] | undefined,
  field: SuppliedField,
): Supplied | undefined {
  return supplied?.filter((one) => one.field === field).sort(newerFirst)[0];
}

/** What one edit took away and put in; the other way round, it is undone. */
export interface SuppliedEdit {
  removed: readonly Supplied[];
  added: readonly Supplied[];
}

/**
 * The edit that puts a figure in, in place of another one when it was changed, and of whatever says
 * the same (field, supplier and day).
 */
export function putting(
  supplied: readonly Supplied[],
  figure: Supplied,
  replaced?: Supplied,
): SuppliedEdit {
  const gone = new Set([suppliedKey(figure), ...(replaced ? [suppliedKey(replaced)] : [])]);
  return { removed: supplied.filter((one) => gone.has(suppliedKey(one))), added: [figure] };
}

export function undone({ removed, added }: SuppliedEdit): SuppliedEdit {
  return { removed: added, added: removed };
}
