import { useState } from 'react';
import { chosenWeights, PRESET_IDS, PRESETS, WEIGHABLE_IDS, type PresetId } from '@/lib/scoring';
import { useApp } from '../../app/AppContext';
import { useChange, useTrusted } from '../../app/use-change';
import { SignalName } from '../../figures/SignalName';
import { SavingNote } from './SavingNote';

type Draft = Record<string, number>;
const MOST = 100;

function draftOf(weights: Partial<Record<string, number>>): Draft {
  return Object.fromEntries(WEIGHABLE_IDS.map((id) => [id, weights[id] ?? 0]));
}

function whole(typed: string): number {
  const value = Math.round(Number(typed));
  return Number.isFinite(value) ? Math.min(MOST, Math.max(0, value)) : 0;
}

/** Whatever the choice is, its weights; changed, they become the user's own. */
export function WeightsEditor() {
  const { t, value, settings } = useApp();
  const [saving, send] = useChange();
  const trusted = useTrusted();
  const isOwn = settings.preset === 'custom';
  const stored = draftOf(
    chosenWeights(settings.preset, isOwn ? settings.customWeights : undefined).weights,
  );
  const key = JSON.stringify(stored);
  const [draft, setDraft] = useState<{ weights: Draft; over: string }>();
  const weights = draft?.over === key ? draft.weights : stored;
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  const isChanged = JSON.stringify(weights) !== key;
  const set = (next: Draft) => setDraft({ weights: next, over: key });
  const save = trusted(
    () =>
      void send({
        kind: 'settings',
        settings: { preset: 'custom', customWeights: weights },
      }).then((ok) => ok && setDraft(undefined)),
  );
  return (
    <details className="weights">
      <summary>{t('weights.open')}</summary>
      <p className="quiet">{t('weights.explained')}</p>
      <div className="inline-form">
        <span className="quiet">{t('weights.from')}</span>
        {PRESET_IDS.map((preset: PresetId) => (
          <button
            key={preset}
            type="button"
            className="button button-small"
            onClick={() => set(draftOf(PRESETS[preset]))}
          >
            {t(`settings.preset.${preset}`)}
          </button>
        ))}
      </div>
      <ul className="weight-list">
        {WEIGHABLE_IDS.map((id) => (
          <li key={id}>
            <SignalName id={id} />
            <input
              type="range"
              min={0}
              max={50}
              value={Math.min(50, weights[id]!)}
              aria-label={t('weights.slide', { name: t(`signal.${id}.name`) })}
              onChange={(event) => set({ ...weights, [id]: whole(event.target.value) })}
            />
            <input
              type="number"
              min={0}
              max={MOST}
              value={weights[id]}
              aria-label={t('weights.of', { name: t(`signal.${id}.name`) })}
              onChange={(event) => set({ ...weights, [id]: whole(event.target.value) })}
            />
            <span className="quiet">{sum > 0 ? value(weights[id]! / sum, 'share') : '–'}</span>
          </li>
        ))}
      </ul>
      <p role="status" className={sum === 0 ? 'problem' : ''}>
        {sum === 0 ? t('weights.nothing') : t('weights.sum', { sum })}
      </p>
      <div className="inline-form">
        <button
          type="button"
          className="button button-small button-main"
          disabled={!isChanged || sum === 0}
          onClick={save}
        >
          {t('weights.save')}
        </button>
        <button
          type="button"
          className="button button-small"
          disabled={!isChanged}
          onClick={() => setDraft(undefined)}
        >
          {t('weights.reset')}
        </button>
      </div>
      <SavingNote saving={saving} />
    </details>
  );
}
