import { isCurrency, type Fee } from '@/lib/model';

/** What the user typed: so many yuan for one of a currency. Nothing is looked up. */
export interface Rate {
  currency: string;
  cnyPer: number;
}

/**
 * An amount in another currency, as far as the user's one rate goes: between yuan and that currency.
 * @returns undefined where no rate is known
 */
export function moneyIn(
  { amount, currency }: Fee,
  wanted: string,
  rate: Rate | null | undefined,
): number | undefined {
  if (currency === wanted) return amount;
  if (!rate) return undefined;
  if (currency === rate.currency && wanted === 'CNY') return amount * rate.cnyPer;
  if (currency === 'CNY' && wanted === rate.currency) return amount / rate.cnyPer;
  return undefined;
}

const UNITS: Record<string, number> = { 千: 1e3, k: 1e3, 万: 1e4, 萬: 1e4, w: 1e4 };
const AMOUNT = /^(-?)(\d{1,13}(?:\.\d+)?)([千万萬kw])?$/iu;

export type FeeTyped =
  | { ok: true; fee: Fee | undefined }
  | { ok: false; problem: 'negative' | 'unreadable' | 'currency' };

/**
 * A fee as people type it: `500`, `1.2万`, `EUR 300`, `300 usd`.
 * @param currency what is meant when none is named
 * @returns no fee for nothing typed; else what is wrong
 */
export function feeIn(text: string, currency: string): FeeTyped {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return { ok: true, fee: undefined };
  const code = /^[a-z]{3}(?=[\s\d-])|(?<=[\s\d千万萬kw])[a-z]{3}$/iu.exec(plain)?.[0];
  const bare = (code === undefined ? plain : plain.replace(code, '')).replaceAll(
    /[,\s¥€$£'’]/gu,
    '',
  );
  const [, minus, digits, unit] = AMOUNT.exec(bare) ?? [];
  if (digits === undefined) return { ok: false, problem: 'unreadable' };
  const named = code?.toUpperCase() ?? currency;
  if (!isCurrency(named)) return { ok: false, problem: 'currency' };
  if (minus && Number(digits) > 0) return { ok: false, problem: 'negative' };
  // Through the decimal text: 1.2 × 10,000 is 12,000 and no hair less.
  const amount = Number((Number(digits) * (UNITS[unit?.toLowerCase() ?? ''] ?? 1)).toPrecision(15));
  return { ok: true, fee: { amount, currency: named } };
}
