import type { Entry, OwnCurrency } from '@/lib/model';
import type { Format } from '../app/format';
import { pricesOf } from './price';

type Quoted = Pick<Entry, 'quoteCny' | 'quoteOwn'>;

/**
 * What a creator asks, in one line: `¥800`; `≈ ¥800 (€100)` where the yuan are by the user's rate;
 * `€100` as given where there is no rate for it. Undefined without a quote.
 */
export function quoteText(
  entry: Quoted,
  rate: OwnCurrency | null,
  app: Pick<Format, 'yuan' | 'money'>,
): string | undefined {
  const { cny, own } = pricesOf(entry, rate);
  const given = own && !own.converted ? app.money(own.amount, own.currency) : undefined;
  if (!cny) return given;
  return cny.converted ? `≈ ${app.yuan(cny.amount)} (${given})` : app.yuan(cny.amount);
}

/** By which rate some of these quotes were turned into yuan; undefined when none was. */
export function rateText(
  entries: readonly Quoted[],
  rate: OwnCurrency | null,
  { t }: Pick<Format, 't'>,
): string | undefined {
  if (!rate || !entries.some((entry) => pricesOf(entry, rate).cny?.converted)) return undefined;
  return t('cost.rate', { currency: rate.currency, rate: String(rate.cnyPer), day: rate.asOf });
}
