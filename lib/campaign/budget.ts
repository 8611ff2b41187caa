import type { Fee, Part } from '@/lib/model';
import { moneyIn, type Rate } from './money';

/** What an MCN keeps of a fee, as guide 4 has it: about half. */
export const MCN_SHARE = 0.5;

/** One creator of a campaign as far as money goes. */
export interface PricedMember {
  part?: Pick<Part, 'fee' | 'route' | 'status'> | undefined;
  /** What the creator asked before anything was agreed. */
  quote?: Fee | undefined;
}

export interface Budget {
  /** Fees agreed, in the campaign's currency. */
  agreed: number;
  /** Quotes of those without a fee. */
  quoted: number;
  /** Members with neither. */
  withoutPrice: number;
  /** Members whose price is in a currency without a rate: in no sum. */
  withoutRate: number;
  /** Of `agreed`, what goes through MCNs. */
  viaMcn: number;
  /** Budget less fees and quotes: negative when they are more. Absent without a budget. */
  left?: number;
  /** Each member's price in the campaign's currency, in their order; absent where there is none. */
  prices: (number | undefined)[];
}

/**
 * What a campaign costs. Whoever declined costs nothing. A fee counts before a quote; what is in a
 * currency without a rate is counted apart instead of guessed.
 */
export function budgetOf(
  members: readonly PricedMember[],
  { budget, currency, rate }: { budget?: number | undefined; currency: string; rate?: Rate | null },
): Budget {
  const result: Budget = {
    agreed: 0,
    quoted: 0,
    withoutPrice: 0,
    withoutRate: 0,
    viaMcn: 0,
    prices: [],
  };
  for (const { part, quote } of members) {
    const price = part?.status === 'declined' ? undefined : (part?.fee ?? quote);
    const amount = price && moneyIn(price, currency, rate);
    result.prices.push(amount);
    if (part?.status === 'declined') continue;
    if (!price) result.withoutPrice++;
    else if (amount === undefined) result.withoutRate++;
    else if (part?.fee) {
      result.agreed += amount;
      if (part.route === 'mcn') result.viaMcn += amount;
    } else result.quoted += amount;
  }
  return budget === undefined
    ? result
    : { ...result, left: budget - result.agreed - result.quoted };
}
