/** When something was asked for, and when it is done: a killed worker or a full disk lie between. */
export interface When {
  /** ms, when the user asked for it. */
  at: number;
  /** ms */
  now: number;
}

/** What the user writes field by field, each field with the moment at which it was asked for. */
interface Written {
  updatedAt: string;
  fieldTimes?: Record<string, string> | undefined;
}

const later = (a: string, b: string): string => (Date.parse(a) > Date.parse(b) ? a : b);
const iso = (ms: number): string => new Date(ms).toISOString();

/**
 * True for a field that was changed after this change was asked for. A field that was changed in what
 * is still the future (the clock was set back) gives way: its user must not be locked out.
 */
function isLate(record: Written, field: string, { at, now }: When): boolean {
  const changed = Date.parse(record.fieldTimes?.[field] ?? '');
  return changed > at && changed <= now;
}

/**
 * The record with the named fields changed, each stamped with the moment at which that was asked for: two
 * pages that edit different fields of one record both keep their edit, and files join by the same stamps.
 * A change that comes late leaves alone what was changed after it was asked for.
 * @param changes absent: stays; null: taken away
 * @param required fields that are always there: they are replaced, never taken away
 */
export function editedRecord<T extends Written>(
  record: T,
  changes: object,
  when: When,
  required: ReadonlySet<string> = new Set(),
): T {
  const given = Object.entries(changes).filter(
    ([field, value]) => value !== undefined && !isLate(record, field, when),
  );
  if (!given.length) return record;
  const edited = {
    ...record,
    updatedAt: later(record.updatedAt, iso(when.at)),
  } as unknown as Record<string, unknown>;
  const fieldTimes: Record<string, string> = { ...record.fieldTimes };
  for (const [field, value] of given) {
    fieldTimes[field] = iso(when.at);
    if (value !== null) edited[field] = value;
    else if (!required.has(field)) delete edited[field];
  }
  return { ...(edited as unknown as T), fieldTimes };
}

/** A record that says nothing yet, as old as its first change. */
export function begun({ at }: When) {
  const createdAt = iso(at);
  return { createdAt, updatedAt: createdAt, fieldTimes: {} };
}
