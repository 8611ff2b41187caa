import { useId } from 'react';
import { useApp } from '../app/AppContext';
import type { Days } from './notes-between';

interface Props {
  days: Days;
  onChange: (days: Days) => void;
}

const ENDS = ['from', 'to'] as const;

/** Which days' notes are shown: any first and last day, or all. */
export function DaysChoice({ days, onChange }: Props) {
  const { t } = useApp();
  const id = useId();
  return (
    <div className="inline-form days-choice" role="group" aria-label={t('days.choose')}>
      {ENDS.map((end) => (
        <span key={end} className="days-end">
          <label htmlFor={id + end}>{t(`days.${end}`)}</label>
          <input
            id={id + end}
            type="date"
            value={days[end] ?? ''}
            min={end === 'to' ? days.from : undefined}
            max={end === 'from' ? days.to : undefined}
            onChange={(event) => onChange({ ...days, [end]: event.target.value || undefined })}
          />
        </span>
      ))}
      {(days.from ?? days.to) && (
        <button type="button" className="link" onClick={() => onChange({})}>
          {t('days.all')}
        </button>
      )}
    </div>
  );
}
