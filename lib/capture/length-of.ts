/**
 * About as many UTF-16 units as a message has as JSON, without making that: it would cost a tenth of all
 * that is done with a message. Infinity beyond `most`, where the count stops (what holds itself has no
 * end), and for what JSON cannot hold: some browsers carry more than that, and we never send it.
 */
export function lengthOf(message: unknown, most: number): number {
  try {
    const left = taken(message, most);
    return left < 0 ? Infinity : most - left;
  } catch {
    // Deeper than the stack.
    return Infinity;
  }
}

/** Quotes and a comma; quotes and a colon. */
const AROUND = 3;
/** A number, flag or null of middle size; two brackets and a comma are less. */
const PLAIN = 5;

/** @returns what is left of so many units after the value; below 0 when it has more. */
function taken(value: unknown, most: number): number {
  if (typeof value === 'string') return most - value.length - AROUND;
  if (typeof value === 'bigint') return -1;
  let left = most - PLAIN;
  if (typeof value !== 'object' || value === null) return left;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length && left >= 0; i++) left = taken(value[i], left);
    return left;
  }
  for (const key in value) {
    left = taken((value as Record<string, unknown>)[key], left - key.length - AROUND);
    if (left < 0) break;
  }
  return left;
}
