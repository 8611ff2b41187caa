/*
 * The rule by which two versions of one record become one, whoever wrote them and in whichever order
 * they meet (CONTRIBUTING, "When two write at once"): field by field, what was said later counts.
 *
 *   - Taking a field away is saying something too, and is remembered by its time alone. A field that
 *     was never said yields to anything.
 *   - Said at the very same moment, something yields to nothing but more text: what is there goes before
 *     what was taken away, and of two values the one that is written later in the alphabet counts. That
 *     is arbitrary, but the same on every computer.
 */

/** One field as one version has it. */
export interface Said {
  /** ISO 8601; '' when it was never said. */
  at: string;
  /** Absent: never said, or taken away. */
  value: unknown;
  /** The value with its keys in order: equal texts are equal values. */
  text: string;
}

/** JSON with the keys of every object in order. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Rising with time; times that are one moment are told apart by how they are written. */
export function compareTimes(a: string, b: string): number {
  const moments = (a === '' ? -Infinity : Date.parse(a)) - (b === '' ? -Infinity : Date.parse(b));
  if (moments > 0 || moments < 0) return moments;
  return a < b ? -1 : a > b ? 1 : 0;
}

function laterSaid(a: Said, b: Said): Said {
  const order = compareTimes(a.at, b.at);
  if (order !== 0) return order > 0 ? a : b;
  return a.text >= b.text ? a : b;
}

/** The fields of two versions as one, and the time of every field that was said. */
export function joinSaid(
  fields: readonly string[],
  inA: (field: string) => Said,
  inB: (field: string) => Said,
): { values: Record<string, unknown>; fieldTimes: Record<string, string> } {
  const values: Record<string, unknown> = {};
  const fieldTimes: Record<string, string> = {};
  for (const field of fields) {
    const { at, value } = laterSaid(inA(field), inB(field));
    if (value !== undefined) values[field] = value;
    if (at !== '') fieldTimes[field] = at;
  }
  return { values, fieldTimes };
}
