import { middleOf } from '@/lib/model';
import type { Report } from '@/lib/scoring';
import type { KnownCreator } from '@/lib/storage';

export const ORDERS = ['page', 'score', 'engagement', 'followers', 'seen'] as const;
export type Order = (typeof ORDERS)[number];

export interface InView extends KnownCreator {
  /** Absent until it has been worked out. */
  report?: Report | undefined;
}

export function engagementOf({ report }: InView) {
  const signal = report?.signals.find(({ id }) => id === 'engagement-rate');
  return signal?.value === undefined ? undefined : signal;
}

const KEYS: Record<Exclude<Order, 'page'>, (one: InView) => number | undefined> = {
  score: ({ report }) => report?.score ?? undefined,
  engagement: (one) => engagementOf(one)?.value,
  followers: ({ creator: { followers } }) => followers && (middleOf(followers) ?? followers.min),
  seen: ({ lastSeenAt }) => lastSeenAt,
};

/** Most first; what is not known stands last, and equals stay as on the page. */
export function inOrder(known: readonly InView[], order: Order): readonly InView[] {
  if (order === 'page') return known;
  const key = KEYS[order];
  return known.toSorted((a, b) => (key(b) ?? -Infinity) - (key(a) ?? -Infinity) || 0);
}
