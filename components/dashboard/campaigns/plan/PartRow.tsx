import { useEffect, useRef } from 'react';
import { COLLABORATIONS, FEE_KINDS, PART_STATUSES, ROLES, ROUTES_OF_PAYMENT } from '@/lib/model';
import type { PartChanges } from '@/lib/model';
import { useApp } from '../../../app/AppContext';
import { tierText } from '../../../creator/CreatorHead';
import { ChoiceField } from '../../../kit/ChoiceField';
import { DraftField } from '../../../kit/DraftField';
import { hashOf } from '../../routes';
import { FeeField } from './FeeField';
import { quoteOf, type Member } from './members';

/** The fields of a part that are one of a few words. */
export const PART_CHOICES = {
  role: ROLES,
  collaboration: COLLABORATIONS,
  feeKind: FEE_KINDS,
  route: ROUTES_OF_PAYMENT,
  status: PART_STATUSES,
} as const;
export type PartChoice = keyof typeof PART_CHOICES;

interface Props {
  member: Member;
  currency: string;
  isSelected: boolean;
  /** Whom the page was opened for. */
  isSought: boolean;
  onSelect: (isSelected: boolean) => void;
  edit: (changes: PartChanges) => void;
  remove: () => void;
}

/** `12.5` of hundred as a fraction; null for what is none. */
function shareIn(text: string): number | null {
  const value = Number(text.replace('%', '').replace(',', '.').trim());
  return Number.isFinite(value) && value >= 0 && value <= 100
    ? Number((value / 100).toPrecision(12))
    : null;
}

/** One creator's terms: each is saved as it is chosen or its field is left. */
export function PartRow(props: Props) {
  const { member, currency, isSelected, isSought, onSelect, edit, remove } = props;
  const app = useApp();
  const { t } = app;
  const { row, part } = member;
  const line = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isSought) line.current?.scrollIntoView({ block: 'center' });
  }, [isSought]);
  const name = row.creator.nickname ?? row.id;
  const label = (field: PartChoice | 'fee' | 'commission' | 'notes') =>
    t('part.of', { field: t(`part.${field}`), name });
  const choice = <F extends PartChoice>(field: F) => (
    <ChoiceField<(typeof PART_CHOICES)[F][number]>
      label={label(field)}
      isLabelHidden
      value={part?.[field] as (typeof PART_CHOICES)[F][number] | undefined}
      choices={PART_CHOICES[field]}
      wordOf={(word) => t(`part.${field}.${word}` as never)}
      none="–"
      onChange={(word) => edit({ [field]: word ?? null })}
    />
  );
  const quote = quoteOf(row.entry);
  return (
    <tr ref={line} className={isSought || isSelected ? 'row-selected' : undefined}>
      <td>
        <input
          type="checkbox"
          aria-label={t('part.select', { name })}
          checked={isSelected}
          onChange={(event) => onSelect(event.target.checked)}
        />
      </td>
      <th scope="row">
        <a className="row-name" href={hashOf('creator', row.id)} lang="zh">
          {row.creator.nickname ?? t('creator.unnamed')}
        </a>
        <span className="row-sub">{tierText(row.creator, app.settings, app)}</span>
      </th>
      <td>{choice('role')}</td>
      <td>{choice('collaboration')}</td>
      <td>{choice('feeKind')}</td>
      <td className="part-amount">
        <FeeField
          label={label('fee')}
          fee={part?.fee}
          currency={currency}
          placeholder={
            quote && t('part.fee.asked', { quote: app.money(quote.amount, quote.currency) })
          }
          save={(fee) => edit({ fee })}
        />
      </td>
      <td className="part-small">
        <DraftField
          label={label('commission')}
          isLabelHidden
          inputMode="decimal"
          stored={
            part?.commission === undefined
              ? ''
              : String(Number((100 * part.commission).toPrecision(12)))
          }
          save={(text) => {
            const share = text.trim() === '' ? undefined : shareIn(text);
            if (share === null) return t('part.commission.wrong');
            edit({ commission: share ?? null });
            return undefined;
          }}
        />
      </td>
      <td>{choice('route')}</td>
      <td className="part-small">
        <DraftField
          label={label('notes')}
          isLabelHidden
          inputMode="numeric"
          placeholder="1"
          stored={part?.notes?.toString() ?? ''}
          save={(text) => {
            const notes = text.trim() === '' ? undefined : Number(text);
            if (notes !== undefined && !(Number.isInteger(notes) && notes >= 1 && notes <= 100))
              return t('part.notes.wrong');
            edit({ notes: notes ?? null });
            return undefined;
          }}
        />
      </td>
      <td>{choice('status')}</td>
      <td>
        <button
          type="button"
          className="link"
          aria-label={t('campaign.removeMember', { name })}
          onClick={remove}
        >
          {t('part.remove')}
        </button>
      </td>
    </tr>
  );
}
