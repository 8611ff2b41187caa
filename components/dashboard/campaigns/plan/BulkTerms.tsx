import { useState } from 'react';
import { feeIn } from '@/lib/campaign';
import type { PartChanges } from '@/lib/model';
import { useApp } from '../../../app/AppContext';
import { PART_CHOICES, type PartChoice } from './PartRow';

/** Sets one field of everybody who is selected. */
export function BulkTerms(props: {
  n: number;
  currency: string;
  edit: (changes: PartChanges) => void;
}) {
  const { n, currency, edit } = props;
  const { t } = useApp();
  const [fee, setFee] = useState('');
  const typed = feeIn(fee, currency);
  return (
    <div className="bulk-terms">
      <span role="status">{t('part.selected', { n })}</span>
      {(Object.keys(PART_CHOICES) as PartChoice[]).map((field) => (
        <select
          key={field}
          aria-label={t('part.setFor', { field: t(`part.${field}`) })}
          value=""
          onChange={(event) => edit({ [field]: event.target.value })}
        >
          <option value="">{t('part.choose', { field: t(`part.${field}`) })}</option>
          {PART_CHOICES[field].map((word) => (
            <option key={word} value={word}>
              {t(`part.${field}.${word}` as never)}
            </option>
          ))}
        </select>
      ))}
      <form
        className="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!typed.ok || !typed.fee) return;
          edit({ fee: typed.fee });
          setFee('');
        }}
      >
        <input
          aria-label={t('part.setFor', { field: t('part.fee') })}
          placeholder={t('part.choose', { field: t('part.fee') })}
          value={fee}
          maxLength={40}
          aria-invalid={!typed.ok}
          onChange={(event) => setFee(event.target.value)}
        />
        <button
          type="submit"
          className="button button-small"
          disabled={!typed.ok || typed.fee === undefined}
        >
          {t('part.apply')}
        </button>
        {!typed.ok && <span className="problem">{t(`part.fee.${typed.problem}`)}</span>}
      </form>
    </div>
  );
}
