import type { Count, Time } from '@/lib/model';
import {
  createTranslator,
  formatAge,
  formatBounds,
  formatBytes,
  formatCompact,
  formatCount,
  formatCountInFull,
  formatDay,
  formatFailure,
  formatInterval,
  formatMoment,
  formatPlace,
  formatTime,
  formatValue,
  formatWhole,
  formatMoney,
  formatYuan,
  type Language,
  type Translate,
  type Unit,
} from '@/lib/i18n';

/** Words, numbers and dates in one language. */
export interface Format {
  language: Language;
  t: Translate;
  count(count: Count): string;
  countInFull(count: Count): string;
  whole(value: number): string;
  compact(value: number): string;
  value(value: number, unit: Unit): string;
  interval(low: number, high: number, unit: Unit): string;
  /** Bounds as somebody stated them; without `high` a floor. */
  bounds(low: number, high: number | undefined, unit: Unit): string;
  yuan(value: number): string;
  /**
   * @param currency ISO 4217
   * @param like the amount whose size decides on decimals
   */
  money(value: number, currency: string, like?: number): string;
  bytes(bytes: number): string;
  age(at: number, now: number, style?: 'long' | 'short'): string;
  day(at: number): string;
  moment(at: number): string;
  time(time: Time): string;
  /** A place as the site names it, with its English name before it in English. */
  place(place: string): string;
  /** Why something was not stored. */
  failure(reason: string): string;
}

export function createFormat(language: Language): Format {
  const t = createTranslator(language);
  const orMore = (min: string) => t('count.orMore', { min });
  return {
    language,
    t,
    count: (count) => formatCount(count, language, orMore),
    countInFull: (count) => formatCountInFull(count, language, orMore),
    whole: (value) => formatWhole(value, language),
    compact: (value) => formatCompact(value, language),
    value: (value, unit) => formatValue(value, unit, language),
    interval: (low, high, unit) => formatInterval(low, high, unit, language),
    bounds: (low, high, unit) => formatBounds(low, high, unit, language),
    yuan: (value) => formatYuan(value, language),
    money: (value, currency, like) => formatMoney(value, currency, language, like),
    bytes: (bytes) => formatBytes(bytes, language),
    age: (at, now, style) => formatAge(at, now, language, style),
    day: (at) => formatDay(at, language),
    moment: (at) => formatMoment(at, language),
    time: (time) => formatTime(time, language),
    failure: (reason) => formatFailure(reason, language),
    place: (place) => formatPlace(place, language),
  };
}
