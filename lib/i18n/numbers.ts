import type { Count } from '@/lib/model';
import { numberForm } from './forms';
import type { Language } from './languages';

/*
 * Numbers in the reader's own form: 12.5K in English, 1.25万 in Chinese. A range is shown as a range
 * with both ends true, and an open end in words, never as its lower bound alone.
 */

/** To the unit, with separators: 12,503. */
export function formatWhole(value: number, language: Language): string {
  return numberForm(language, { maximumFractionDigits: 0 }).format(value);
}

/** Exact below 10,000, then short: 9,999 · 12.5K or 1.25万. */
export function formatCompact(value: number, language: Language, digits = 3): string {
  if (Math.abs(value) < 10_000) return formatWhole(value, language);
  return numberForm(language, {
    notation: 'compact',
    maximumSignificantDigits: digits,
    roundingMode: 'halfExpand',
  } as Intl.NumberFormatOptions).format(value);
}

/** Cut, not rounded, to so many digits: the end of a range must stay inside the range. */
function cut(value: number, digits: number): number {
  if (value === 0) return 0;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) + 1 - digits);
  return Math.floor(value / step) * step;
}

/** The fewest digits at which neither end moves by more than a tenth of the range. */
function digitsFor(min: number, max: number): number {
  const width = max - min;
  for (let digits = 3; digits < 7; digits++) {
    const moved = Math.max(min - cut(min, digits), max - cut(max, digits));
    if (moved <= width / 10) return digits;
  }
  return 7;
}

/** `12.5K` and `13.4K` as `12.5–13.4K`: the unit is said once when both share it. */
function joinEnds(from: string, to: string): string {
  const unit = /[^\d.,\s]+$/u.exec(to)?.[0];
  return unit && from.endsWith(unit) ? `${from.slice(0, -unit.length)}–${to}` : `${from}–${to}`;
}

/** `12,503` · `12.5–13.4K` · `10,000 or more` (said by `orMore`, which gets the lower bound). */
export function formatCount(
  count: Count,
  language: Language,
  orMore: (min: string) => string,
): string {
  const { min, max } = count;
  if (max === undefined) return orMore(formatWhole(min, language));
  if (min === max) return formatCompact(min, language);
  if (max < 10_000) return `${formatWhole(min, language)}–${formatWhole(max, language)}`;
  const digits = digitsFor(min, max);
  return joinEnds(
    formatCompact(cut(min, digits), language, digits),
    formatCompact(cut(max, digits), language, digits),
  );
}

/** All digits of a count: `12,503` · `12,500–13,499`. */
export function formatCountInFull(
  count: Count,
  language: Language,
  orMore: (min: string) => string,
): string {
  const { min, max } = count;
  if (max === undefined) return orMore(formatWhole(min, language));
  if (min === max) return formatWhole(min, language);
  return `${formatWhole(min, language)}–${formatWhole(max, language)}`;
}

/** How a value is written: rates and shares in percent, a score of 0–1 as 0–100. */
export type Unit = 'rate' | 'share' | 'ratio' | 'days' | 'notes' | 'score';

function decimalsFor(unit: Unit, value: number): number {
  const size = Math.abs(unit === 'rate' || unit === 'share' ? value * 100 : value);
  if (unit === 'score' || size >= 100) return 0;
  if (unit === 'rate') return size < 1 ? 2 : size < 10 ? 1 : 0;
  if (unit === 'share') return size < 1 && size > 0 ? 1 : 0;
  if (unit === 'ratio') return size < 0.1 ? 3 : size < 10 ? 2 : 1;
  return size < 10 ? 1 : 0;
}

function written(unit: Unit, value: number, decimals: number, language: Language): string {
  const isPercent = unit === 'rate' || unit === 'share';
  const amount = unit === 'score' ? value * 100 : value;
  const options: Intl.NumberFormatOptions = {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  };
  return numberForm(language, isPercent ? { ...options, style: 'percent' } : options).format(
    amount,
  );
}

/** A bare value: `3.1%` · `0.13` · `6.3`. The unit's word (days, notes) is the message's to add. */
export function formatValue(value: number, unit: Unit, language: Language): string {
  return written(unit, value, decimalsFor(unit, value), language);
}

/** Both ends with the decimals of the lower one: `2.4–4.0%` · `0.11–0.16`. */
export function formatInterval(low: number, high: number, unit: Unit, language: Language): string {
  const decimals = decimalsFor(unit, (low + high) / 2);
  const isPercent = unit === 'rate' || unit === 'share';
  const from = written(unit, low, decimals, language);
  const to = written(unit, high, decimals, language);
  if (from === to) return to;
  return `${isPercent ? from.replace(/\s?%$/, '') : from}–${to}`;
}

/**
 * Bounds as somebody stated them, with no more decimals than they have: `3–8%` · `≥ 1.5%`.
 * @param high absent where only a floor was stated
 */
export function formatBounds(
  low: number,
  high: number | undefined,
  unit: Unit,
  language: Language,
): string {
  const isPercent = unit === 'rate' || unit === 'share';
  const options: Intl.NumberFormatOptions = { maximumFractionDigits: 2 };
  const form = numberForm(language, isPercent ? { ...options, style: 'percent' } : options);
  if (high === undefined) return `≥ ${form.format(low)}`;
  return `${form.format(low).replace(/\s?%$/, '')}–${form.format(high)}`;
}

/** Yuan without decimals: `¥12,000`. */
export function formatYuan(value: number, language: Language): string {
  return `¥${numberForm(language, { maximumFractionDigits: value < 10 ? 2 : 0 }).format(value)}`;
}

/** Bytes as people know them: `3.4 MB`. */
export function formatBytes(bytes: number, language: Language): string {
  const units = ['B', 'KB', 'MB', 'GB'] as const;
  const power = bytes < 1 ? 0 : Math.min(3, Math.floor(Math.log(bytes) / Math.log(1_000)));
  const amount = bytes / 1_000 ** power;
  return `${numberForm(language, { maximumFractionDigits: amount < 10 ? 1 : 0 }).format(amount)} ${units[power]!}`;
}

/**
 * Money of any country with the decimals that its size needs: `€612`, `€2.50`, `¥0.043`.
 * @param like the amount whose size decides, so that the ends of an interval are written alike
 */
export function formatMoney(
  value: number,
  currency: string,
  language: Language,
  like = value,
): string {
  const size = Math.abs(like);
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 || size === 0 ? 2 : 3;
  const options: Intl.NumberFormatOptions = {
    minimumFractionDigits: Number.isInteger(value) && value === like ? 0 : digits,
    maximumFractionDigits: digits,
  };
  if (currency === 'CNY') return `¥${numberForm(language, options).format(value)}`;
  return numberForm(language, {
    ...options,
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).format(value);
}
