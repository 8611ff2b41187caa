import { useId } from 'react';
import type { Entry } from '@/lib/model';
import { useApp } from '../app/AppContext';
import { SavingNote } from '../app/SavingNote';
import { useChange } from '../app/use-change';
import { DraftField } from '../kit/DraftField';
import { Explain } from '../kit/Explain';

const STEPS = [1, 2, 3, 4, 5] as const;

/** How well pictures and tone fit the brand, by the user's own eye. */
export function VisualFitField({ entry }: { entry: Entry }) {
  const { t } = useApp();
  const [saving, send] = useChange();
  const id = useId();
  const { creatorId, visualFit, visualFitNote } = entry;
  const set = (fit: number | null) =>
    void send({ kind: 'edit-entry', creatorId, changes: { visualFit: fit } });
  return (
    <fieldset className="field field-wide">
      <legend>
        <Explain content={t('visualFit.meaning')}>{t('visualFit.label')}</Explain>
      </legend>
      <div className="inline-form">
        <div className="segments">
          {STEPS.map((step) => (
            <label key={step}>
              <input
                type="radio"
                name={id}
                checked={visualFit === step}
                onChange={() => set(step)}
              />
              <span>{step}</span>
            </label>
          ))}
        </div>
        {visualFit !== undefined && (
          <button type="button" className="link" onClick={() => set(null)}>
            {t('visualFit.clear')}
          </button>
        )}
      </div>
      <DraftField
        label={t('visualFit.note')}
        isLabelHidden
        placeholder={t('visualFit.note')}
        maxLength={500}
        stored={visualFitNote ?? ''}
        save={(text) => {
          const note = text.trim() === '' ? null : text.trim();
          void send({ kind: 'edit-entry', creatorId, changes: { visualFitNote: note } });
          return undefined;
        }}
      />
      <SavingNote saving={saving} isSeen />
    </fieldset>
  );
}
