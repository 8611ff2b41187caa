import { useState } from 'react';
import { isMessageKey } from '@/lib/i18n';
import { schemeOf } from '@/lib/scoring';
import { useApp } from '../../app/AppContext';
import { useChange, useTrusted } from '../../app/use-change';
import { CloseIcon, PlusIcon } from '../../kit/icons';
import { SavingNote } from '../../app/SavingNote';
import { tiersIn, type TierDraft, type TierProblem } from './tiers';

const MOST = 12;

/** The classes of the chosen scheme; changed, they become the user's own. */
export function TiersEditor() {
  const { t, settings } = useApp();
  const [saving, send] = useChange();
  const trusted = useTrusted();
  const { tiers } = schemeOf(settings.tierScheme, settings.customTiers);
  const stored: TierDraft[] = tiers.map(({ id, name, from }) => {
    const key = `tier.${id}`;
    return { name: isMessageKey(key) ? t(key) : name, from: String(from) };
  });
  const key = JSON.stringify(stored);
  const [draft, setDraft] = useState<{ tiers: TierDraft[]; over: string }>();
  const [wrong, setWrong] = useState<{ problem: TierProblem; at: number }>();
  const shown = draft?.over === key ? draft.tiers : stored;
  const set = (next: TierDraft[]) => {
    setWrong(undefined);
    setDraft({ tiers: next, over: key });
  };
  const change = (at: number, part: Partial<TierDraft>) =>
    set(shown.map((tier, i) => (i === at ? { ...tier, ...part } : tier)));
  const save = trusted(() => {
    const made = tiersIn(shown);
    if ('problem' in made) return setWrong(made);
    return void send({
      kind: 'settings',
      settings: { tierScheme: 'custom', customTiers: made.tiers },
    }).then((ok) => ok && setDraft(undefined));
  });
  const isChanged = JSON.stringify(shown) !== key;
  return (
    <details className="tiers">
      <summary>{t('tiers.open')}</summary>
      <p className="quiet">{t('tiers.explained')}</p>
      <ul className="tier-list">
        {shown.map((tier, at) => (
          // A class has no identity but its place.
          <li key={at}>
            <input
              value={tier.name}
              maxLength={40}
              aria-label={t('tiers.name', { n: at + 1 })}
              aria-invalid={wrong?.at === at && wrong.problem === 'name'}
              onChange={(event) => change(at, { name: event.target.value })}
            />
            <span className="quiet">{t('tiers.from')}</span>
            <input
              value={at === 0 ? '0' : tier.from}
              disabled={at === 0}
              inputMode="numeric"
              aria-label={t('tiers.fromOf', { n: at + 1 })}
              aria-invalid={wrong?.at === at && wrong.problem !== 'name'}
              onChange={(event) => change(at, { from: event.target.value })}
            />
            {at > 0 && (
              <button
                type="button"
                className="button button-bare button-icon"
                aria-label={t('tiers.remove', { n: at + 1 })}
                onClick={() => set(shown.filter((_, i) => i !== at))}
              >
                <CloseIcon />
              </button>
            )}
          </li>
        ))}
      </ul>
      {wrong && (
        <p className="problem" role="alert">
          {t(`tiers.wrong.${wrong.problem}`, { n: wrong.at + 1 })}
        </p>
      )}
      <div className="inline-form">
        <button
          type="button"
          className="button button-small"
          disabled={shown.length >= MOST}
          onClick={() => set([...shown, { name: '', from: '' }])}
        >
          <PlusIcon />
          {t('tiers.add')}
        </button>
        <button
          type="button"
          className="button button-small button-main"
          disabled={!isChanged}
          onClick={save}
        >
          {t('tiers.save')}
        </button>
        <button
          type="button"
          className="button button-small"
          disabled={!isChanged}
          onClick={() => {
            setWrong(undefined);
            setDraft(undefined);
          }}
        >
          {t('weights.reset')}
        </button>
      </div>
      <SavingNote saving={saving} />
    </details>
  );
}
