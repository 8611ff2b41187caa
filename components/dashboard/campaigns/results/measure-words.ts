import { METRIC_UNITS, type Measure, type Metric } from '@/lib/model';
import type { Lift } from '@/lib/campaign';
import { dateForm } from '@/lib/i18n';
import type { Format } from '../../../app/format';

/** A figure of the log in the reader's own form. */
export function valueWords(
  metric: Metric,
  value: number,
  currency: string,
  { t, whole, money, value: write }: Format,
): string {
  const unit = METRIC_UNITS[metric];
  if (unit === 'money') return money(value, currency);
  if (unit === 'share') return write(value, 'rate');
  if (unit === 'rank') return t('log.rank', { n: value });
  return whole(value);
}

/** A figure as it would be typed. */
export function valueTyped({ metric, value }: Partial<Measure>): string {
  if (metric === undefined || value === undefined) return '';
  if (METRIC_UNITS[metric] === 'share') return `${Number((100 * value).toPrecision(12))}%`;
  return String(value);
}

/** A day without its year, for a column of them. */
export function dayInShort(day: string | undefined, { language }: Format): string {
  if (day === undefined) return '–';
  const form = dateForm(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return form.format(Date.parse(day));
}

/** "+143%", of spans by the day; '' where nothing can be compared. */
export function riseText({ rise }: Lift, { value }: Format): string {
  return rise === undefined ? '' : `${rise < 0 ? '−' : '+'}${value(Math.abs(rise), 'share')}`;
}
