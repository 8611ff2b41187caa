import type { Entry, Supplied } from '@/lib/model';
import { newestOf } from './grouped';

/** A price held against a supplied figure: worked out, and only as good as both. */
export interface SuppliedCost {
  per: 'read' | 'thousandReads' | 'thousandImpressions';
  /** Yuan. */
  value: number;
  /** Yuan, and where it is from: the user's own quote, or a supplied one. */
  quote: number;
  quoteBy?: string;
  from: Supplied;
}

function quoteOf({ quoteCny, supplied }: Entry): { quote: number; quoteBy?: string } | undefined {
  if (quoteCny !== undefined) return { quote: quoteCny };
  const stated = newestOf(supplied, 'quoteImage') ?? newestOf(supplied, 'quoteVideo');
  if (typeof stated?.value !== 'number') return undefined;
  return { quote: stated.value, quoteBy: stated.supplier };
}

/** Cost per read and per thousand, where both a price and the figure were given; nothing by 0. */
export function suppliedCosts(entry: Entry): SuppliedCost[] {
  const price = quoteOf(entry);
  const of = (field: 'reads' | 'impressions') => {
    const from = newestOf(entry.supplied, field);
    return typeof from?.value === 'number' && from.value > 0 ? { from, n: from.value } : undefined;
  };
  if (!price) return [];
  const [reads, impressions] = [of('reads'), of('impressions')];
  return [
    ...(reads
      ? [
          { per: 'read' as const, value: price.quote / reads.n, ...price, from: reads.from },
          {
            per: 'thousandReads' as const,
            value: (1_000 * price.quote) / reads.n,
            ...price,
            from: reads.from,
          },
        ]
      : []),
    ...(impressions
      ? [
          {
            per: 'thousandImpressions' as const,
            value: (1_000 * price.quote) / impressions.n,
            ...price,
            from: impressions.from,
          },
        ]
      : []),
  ];
}
