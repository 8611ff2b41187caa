import { useId } from 'react';
import type { Use } from '@/lib/campaign';
import { CHANNELS, daySchema, PURPOSES, TERRITORIES } from '@/lib/model';
import { useApp } from '../../app/AppContext';

const CHOICES = { channel: CHANNELS, territory: TERRITORIES, purpose: PURPOSES } as const;

/** A use that somebody has in mind: each record answers whether it covers it. */
export function UseForm({ use, onChange }: { use: Use; onChange: (use: Use) => void }) {
  const { t } = useApp();
  const id = useId();
  return (
    <div className="plan-fields">
      {(Object.keys(CHOICES) as (keyof typeof CHOICES)[]).map((field) => (
        <div key={field} className="field">
          <label htmlFor={id + field}>{t(`use.${field}`)}</label>
          <select
            id={id + field}
            value={use[field]}
            onChange={(event) => onChange({ ...use, [field]: event.target.value })}
          >
            {CHOICES[field].map((choice) => (
              <option key={choice} value={choice}>
                {t(`${field}.${choice}` as never)}
              </option>
            ))}
          </select>
        </div>
      ))}
      <div className="field">
        <label htmlFor={`${id}on`}>{t('use.on')}</label>
        <input
          id={`${id}on`}
          type="date"
          value={use.on}
          onChange={(event) => {
            const on = event.target.value;
            if (daySchema.safeParse(on).success) onChange({ ...use, on });
          }}
        />
      </div>
    </div>
  );
}
