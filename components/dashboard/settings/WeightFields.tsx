import { useState, type ReactNode } from 'react';
import { useApp } from '../../app/AppContext';
import { useTrusted } from '../../app/use-change';

export type Weights<Id extends string> = Readonly<Record<Id, number>>;

interface Props<Id extends string> {
  ids: readonly Id[];
  /** What is in use: the draft begins there, and begins anew when it changes. */
  stored: Weights<Id>;
  /** Ready weights to start from, with the words on their buttons. */
  templates: readonly { name: string; weights: Weights<Id> }[];
  /** What a weight is of, as drawn and as said in a sentence. */
  name: (id: Id) => ReactNode;
  said: (id: Id) => string;
  /** The end of the slider. */
  slider: number;
  /** @returns whether they were written: the draft ends then */
  save: (weights: Weights<Id>) => Promise<boolean>;
}

const MOST = 100;

function whole(typed: string): number {
  const value = Math.round(Number(typed));
  return Number.isFinite(value) ? Math.min(MOST, Math.max(0, value)) : 0;
}

/** One weight per line with its share of all; nothing is written before the user says so. */
export function WeightFields<Id extends string>(props: Props<Id>) {
  const { ids, stored, templates, name, said, slider, save } = props;
  const { t, value } = useApp();
  const trusted = useTrusted();
  const key = JSON.stringify(stored);
  const [draft, setDraft] = useState<{ weights: Weights<Id>; over: string }>();
  const weights = draft?.over === key ? draft.weights : stored;
  const sum = ids.reduce((total, id) => total + weights[id], 0);
  const isChanged = JSON.stringify(weights) !== key;
  const set = (next: Weights<Id>) => setDraft({ weights: next, over: key });
  const change = (id: Id, typed: string) => set({ ...weights, [id]: whole(typed) });
  return (
    <>
      <div className="inline-form">
        <span className="quiet">{t('weights.from')}</span>
        {templates.map((template) => (
          <button
            key={template.name}
            type="button"
            className="button button-small"
            onClick={() => set(template.weights)}
          >
            {template.name}
          </button>
        ))}
      </div>
      <ul className="weight-list">
        {ids.map((id) => (
          <li key={id}>
            {name(id)}
            <input
              type="range"
              min={0}
              max={slider}
              value={Math.min(slider, weights[id])}
              aria-label={t('weights.slide', { name: said(id) })}
              onChange={(event) => change(id, event.target.value)}
            />
            <input
              type="number"
              min={0}
              max={MOST}
              value={weights[id]}
              aria-label={t('weights.of', { name: said(id) })}
              onChange={(event) => change(id, event.target.value)}
            />
            <span className="quiet">{sum > 0 ? value(weights[id] / sum, 'share') : '–'}</span>
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
          onClick={trusted(() => void save(weights).then((ok) => ok && setDraft(undefined)))}
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
    </>
  );
}
