import type { Count, OwnCurrency } from '@/lib/model';
import { pricesOf } from '../../entry/price';
import type { Row } from '../rows';

export interface Totals {
  /** Sum of the followers seen; open-ended as soon as one of them is. Absent when none is known. */
  followers?: Count;
  withoutFollowers: number;
  /** Sum of the quotes, yuan; those that the user's rate turned into yuan are in it. Absent: none. */
  quotes?: number;
  /** Money for which there is no rate → sum of the quotes in it. */
  otherQuotes: Map<string, number>;
  withoutQuote: number;
  /** Tier's name → members, in the order met. */
  tiers: Map<string, number>;
}

/** What the members of a campaign add up to. Audiences overlap: followers are a sum, not a reach. */
export function totalsOf(
  members: readonly Row[],
  tierName: (followers: Count | undefined) => string | undefined,
  rate: OwnCurrency | null,
): Totals {
  const counts = members.flatMap(({ creator }) => (creator.followers ? [creator.followers] : []));
  const prices = members.map(({ entry }) => pricesOf(entry, rate));
  const quotes = prices.flatMap(({ cny }) => cny?.amount ?? []);
  const otherQuotes = new Map<string, number>();
  for (const { cny, own } of prices) {
    if (cny || !own) continue;
    otherQuotes.set(own.currency, (otherQuotes.get(own.currency) ?? 0) + own.amount);
  }
  const tiers = new Map<string, number>();
  for (const { creator } of members) {
    const tier = tierName(creator.followers) ?? '–';
    tiers.set(tier, (tiers.get(tier) ?? 0) + 1);
  }
  const min = counts.reduce((sum, count) => sum + count.min, 0);
  const isOpen = counts.some((count) => count.max === undefined);
  return {
    ...(counts.length > 0 && {
      followers: isOpen
        ? { min }
        : { min, max: counts.reduce((sum, count) => sum + count.max!, 0) },
    }),
    withoutFollowers: members.length - counts.length,
    ...(quotes.length > 0 && { quotes: quotes.reduce((sum, quote) => sum + quote, 0) }),
    otherQuotes,
    withoutQuote: prices.filter(({ cny, own }) => !cny && !own).length,
    tiers,
  };
}
