import type { Change } from './change';

/** What may take many seconds on a large database: the writer says how far it is. */
export const LONG_CHANGES = ['restore', 'delete-all'] as const satisfies readonly Change['kind'][];
export type LongChange = (typeof LONG_CHANGES)[number];

export function isLongChange(kind: Change['kind']): kind is LongChange {
  return LONG_CHANGES.some((long) => long === kind);
}
