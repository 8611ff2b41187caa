import type { Entry, OwnCurrency, Supplied } from '@/lib/model';
import { pricesOf } from '../entry/price';
import { newestOf } from './grouped';

/** A price held against a supplied figure: worked out, and only as good as both. */
export interface SuppliedCost {
  per: 'read' | 'thousandReads' | 'thousandImpressions';
  /** In `currency`. */
  value: number;
  /** In `currency`, and where it is from: the user's own quote, or a supplied one. */
  quote: number;
  quoteBy?: string;
  /** Yuan wherever the price can be had in yuan, else the money of the quote. */
  currency: string;
  /** The quote as given, where the yuan are by the user's rate. */
  converted?: { amount: number; currency: string };
  from: Supplied;
}

type Price = Pick<SuppliedCost, 'quote' | 'quoteBy' | 'currency' | 'converted'>;

function quoteOf(entry: Entry, rate: OwnCurrency | null): Price | undefined {
  const { supplied, quoteOwn } = entry;
  const { cny, own } = pricesOf(entry, rate);
  if (cny) {
    const converted = cny.converted && quoteOwn;
    return { quote: cny.amount, currency: 'CNY', ...(converted && { converted }) };
  }
  if (own) return { quote: own.amount, currency: own.currency };
  const stated = newestOf(supplied, 'quoteImage') ?? newestOf(supplied, 'quoteVideo');
  if (typeof stated?.value !== 'number') return undefined;
  return { quote: stated.value, quoteBy: stated.supplier, currency: 'CNY' };
}

/** Cost per read and per thousand, where both a price and the figure were given; nothing by 0. */
export function suppliedCosts(entry: Entry, rate: OwnCurrency | null): SuppliedCost[] {
  const price = quoteOf(entry, rate);
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
