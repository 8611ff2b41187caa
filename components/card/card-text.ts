import type { CardTotal } from '@/lib/model';
import type { Format } from '../app/format';

/** "The whole card: 62 to 87 of 100"; one figure once every row has its mark. */
export function cardRange({ low, high }: CardTotal, { t, whole }: Format): string {
  return low === high
    ? t('card.whole', { points: whole(low) })
    : t('card.range', { low: whole(low), high: whole(high) });
}
