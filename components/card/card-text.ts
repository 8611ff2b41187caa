import type { CardTotal } from '@/lib/model';
import type { Format } from '../app/format';

/** "Whole card: 62 to 87 of 100": said where a row has no mark yet. */
export function cardRange({ low, high }: CardTotal, { t, whole }: Format): string {
  return t('card.range', { low: whole(low), high: whole(high) });
}
