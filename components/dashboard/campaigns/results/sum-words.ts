import type { CountSum } from '@/lib/campaign';
import type { Format } from '../../../app/format';

/** A sum as far as it is known. */
export function sumWords({ low, high }: CountSum, { whole, t }: Format): string {
  if (high === undefined) return t('figure.atLeast', { low: whole(low) });
  return low === high ? whole(low) : `${whole(low)}–${whole(high)}`;
}
