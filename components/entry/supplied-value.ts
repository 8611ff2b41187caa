import { SUPPLIED_FIELDS, type SuppliedField } from '@/lib/model';
import { amountIn } from './amount';

/**
 * A supplied value as people type it: `42%` or `0.42` for a share, `1.2万` for a count, anything for text.
 * @returns undefined for nothing typed, null for what the field cannot hold
 */
export function suppliedValueIn(
  field: SuppliedField,
  text: string,
): number | string | undefined | null {
  const plain = text.trim();
  if (plain === '') return undefined;
  const { form } = SUPPLIED_FIELDS[field];
  if (form === 'text') return plain.slice(0, 2000);
  const isPercent = /[%％]$/u.test(plain);
  const isMinus = /^[-−]/u.test(plain);
  const amount = amountIn(plain.replace(/[%％]$/u, '').replace(/^[-−+]/u, ''));
  if (amount === null || amount === undefined) return null;
  if (isPercent && form !== 'share') return null;
  const value = Number((isPercent ? amount / 100 : amount).toPrecision(12));
  if (form === 'share' && (value > 1 || isMinus)) return null;
  return isMinus ? -value : value;
}
