import type { OwnRecord } from '@/lib/model';

type Fields = Readonly<Record<string, unknown>>;

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/**
 * The change that takes another one back, as far as nobody has changed the same since.
 * @param before the record as it was; absent while there was none
 * @param changes what was changed: null took a field away
 * @param now the record as it is
 * @returns undefined when there is nothing left to take back
 */
export function fieldsBack(
  before: OwnRecord | undefined,
  changes: Fields,
  now: OwnRecord | undefined,
): Record<string, unknown> | undefined {
  const was = (before ?? {}) as Fields;
  const is = (now ?? {}) as Fields;
  const back = Object.entries(changes).flatMap(([field, value]): [string, unknown][] =>
    value !== undefined && same(is[field], value) ? [[field, was[field] ?? null]] : [],
  );
  return back.length > 0 ? Object.fromEntries(back) : undefined;
}
