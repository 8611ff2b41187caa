import type { Entry, OwnCurrency } from '@/lib/model';

export interface Amount {
  amount: number;
  /** Worked out from the other money by the rate that the user typed. */
  converted?: true;
}

/** What a creator asks, in yuan and in the user's own money, as far as one gives the other. */
export interface Prices {
  cny?: Amount;
  own?: Amount & { currency: string };
}

/** A quote in some third money is kept as it is: there is no rate for it. */
export function pricesOf(
  { quoteCny, quoteOwn }: Pick<Entry, 'quoteCny' | 'quoteOwn'>,
  rate: OwnCurrency | null,
): Prices {
  const prices: Prices = {};
  if (quoteCny !== undefined) prices.cny = { amount: quoteCny };
  else if (quoteOwn && rate?.currency === quoteOwn.currency) {
    prices.cny = { amount: quoteOwn.amount * rate.cnyPer, converted: true };
  }
  if (quoteOwn) prices.own = { ...quoteOwn };
  else if (quoteCny !== undefined && rate) {
    prices.own = { amount: quoteCny / rate.cnyPer, currency: rate.currency, converted: true };
  }
  return prices;
}
