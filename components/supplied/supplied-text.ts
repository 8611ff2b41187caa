import { numberForm } from '@/lib/i18n';
import { SUPPLIED_FIELDS, type Supplied } from '@/lib/model';
import type { Format } from '../app/format';

/** A value as it is typed: what `suppliedValueIn` reads back. */
export function editedText({ field, value }: Pick<Supplied, 'field' | 'value'>): string {
  if (typeof value === 'string') return value;
  const isShare = SUPPLIED_FIELDS[field].form === 'share';
  const shown = Number((isShare ? value * 100 : value).toPrecision(12));
  return isShare ? `${shown}%` : String(shown);
}

/** A value as it is read, in full: somebody vouches for this very figure. */
export function suppliedInFull(
  { field, value }: Pick<Supplied, 'field' | 'value'>,
  { language, yuan }: Pick<Format, 'language' | 'yuan'>,
): string {
  if (typeof value === 'string') return value;
  const { form } = SUPPLIED_FIELDS[field];
  if (form === 'money') return yuan(value);
  const isShare = form === 'share';
  return numberForm(language, {
    maximumFractionDigits: isShare ? 2 : 4,
    ...(isShare && { style: 'percent' }),
  }).format(value);
}
