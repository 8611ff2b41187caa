import { useId, useState } from 'react';
import type { Dossier, Overrule } from '@/lib/model';
import { useApp } from '../app/AppContext';
import { useTrusted } from '../app/use-change';
import { SavingLine } from '../app/SavingLine';
import { useOverruling } from './OverruleContext';

/** What was overruled, in the words of the page: the comment itself, or the note's title. */
function aboutOf({ target, targetId }: Overrule, dossier: Dossier): string | undefined {
  if (target === 'comment') return dossier.comments?.find(({ id }) => id === targetId)?.text;
  const note = dossier.notes?.find(({ id }) => id === targetId);
  return note?.title || note?.text?.slice(0, 60);
}

/** Why the user thinks so: for themselves and for colleagues who get the file. */
function Reason({ one }: { one: Overrule }) {
  const { t } = useApp();
  const overruling = useOverruling()!;
  const [text, setText] = useState(one.reason ?? '');
  const save = () => {
    const reason = text.trim();
    if (reason === (one.reason ?? '')) return;
    const { target, targetId, paid } = one;
    overruling.set(target, targetId, {
      ...(paid !== undefined && { paid }),
      ...(reason && { reason }),
    });
  };
  return (
    <input
      className="overruled-reason"
      aria-label={t('overrule.reason')}
      placeholder={t('overrule.reason')}
      value={text}
      maxLength={500}
      onChange={(event) => setText(event.target.value)}
      onBlur={save}
      onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && save()}
    />
  );
}

/** Everything overruled about a creator in one place, each to take back. Nothing when there is nothing. */
export function OverruledList({ dossier }: { dossier: Dossier }) {
  const { t, day } = useApp();
  const trusted = useTrusted();
  const overruling = useOverruling();
  const id = useId();
  if (!overruling || overruling.all.length === 0) {
    return overruling?.saving.state === 'failed' ? <SavingLine saving={overruling.saving} /> : null;
  }
  return (
    <details className="overruled-list">
      <summary>{t('overrule.count', { n: overruling.all.length })}</summary>
      <ul aria-label={t('overrule.list')}>
        {overruling.all.map((one) => {
          const about = aboutOf(one, dossier);
          const key = `${one.target} ${one.targetId}`;
          return (
            <li key={key}>
              <p className="overruled-text" lang="zh" id={`${id}${key}`}>
                {about ?? <span className="quiet">{t('overrule.gone')}</span>}
              </p>
              <p className="evidence-facts">
                {t(
                  one.target === 'paid'
                    ? one.paid
                      ? 'overrule.did.paid.yes'
                      : 'overrule.did.paid.no'
                    : `overrule.did.${one.target}`,
                )}
                {` · ${day(Date.parse(one.at))}`}
              </p>
              <div className="overruled-actions">
                <Reason one={one} />
                <button
                  type="button"
                  className="link"
                  aria-description={about}
                  onClick={trusted(() => overruling.takeBack(one.target, one.targetId))}
                >
                  {t('overrule.takeBack')}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
      <p className="quiet">{t('overrule.meaning')}</p>
      <SavingLine saving={overruling.saving} />
    </details>
  );
}
