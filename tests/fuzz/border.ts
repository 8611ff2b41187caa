import type fc from 'fast-check';

/**
 * A border of the product: a place where something that others wrote comes in. One generator makes the
 * cases, one check says what must hold for each: it throws when something crashed or was invented.
 */
export interface Border<T = unknown> {
  /** One word: what comes in. */
  name: string;
  /** What its check proves, for the report. */
  proves: string;
  cases: fc.Arbitrary<T>;
  check: (input: T) => void | Promise<void>;
}

/** Keeps the type of a case between generator and check, and forgets it for the list. */
export function border<T>(parts: Border<T>): Border {
  return parts as unknown as Border;
}
