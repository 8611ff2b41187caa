import { useId } from 'react';
import { CREATOR_TYPES, type Entry } from '@/lib/model';
import type { TypeSuggestion } from '@/lib/scoring';
import { isMessageKey, type Translate } from '@/lib/i18n';
import { useApp } from '../app/AppContext';
import { SavingNote } from '../app/SavingNote';
import { useChange, useTrusted } from '../app/use-change';
import { Explain } from '../kit/Explain';
import { Gap } from '../kit/Gap';

type CreatorType = (typeof CREATOR_TYPES)[number];

/** Why a type is suggested, in words. */
export function typeReasons({ reasons }: TypeSuggestion, t: Translate): string {
  return reasons
    .map((reason) => {
      const topic = /^topic:(.*)$/u.exec(reason)?.[1];
      if (topic !== undefined) return t('typeReason.topic', { topic });
      const key = `typeReason.${reason}`;
      return isMessageKey(key) ? t(key) : reason.replaceAll('-', ' ');
    })
    .join(t('phrase.comma'));
}

interface Props {
  entry: Entry;
  suggestions: readonly TypeSuggestion[];
}

/** What kind of creator this is: scoring suggests with its reasons, the user settles it. */
export function TypeField({ entry, suggestions }: Props) {
  const { t } = useApp();
  const [saving, send] = useChange();
  const trusted = useTrusted();
  const id = useId();
  const { creatorId, creatorType } = entry;
  const settle = (type: CreatorType | null) =>
    void send({ kind: 'edit-entry', creatorId, changes: { creatorType: type } });
  return (
    <div className="field field-wide">
      <label htmlFor={id}>{t('creatorType.label')}</label>
      <select
        id={id}
        value={creatorType ?? ''}
        aria-describedby={`${id}s`}
        onChange={(event) => settle((event.target.value || null) as CreatorType | null)}
      >
        <option value="">{t('creatorType.none')}</option>
        {CREATOR_TYPES.map((type) => (
          <option key={type} value={type}>
            {t(`creatorType.${type}`)}
          </option>
        ))}
      </select>
      <ul id={`${id}s`} className="suggestions">
        {suggestions.length === 0 && <li className="quiet">{t('creatorType.noSuggestion')}</li>}
        {suggestions.map((suggestion) => (
          <li key={suggestion.type} className="quiet">
            <Explain content={t(`creatorType.${suggestion.type}.meaning`)}>
              {t('creatorType.suggested', {
                type: t(`creatorType.${suggestion.type}`),
                reasons: typeReasons(suggestion, t),
              })}
            </Explain>
            <Gap />
            {creatorType !== suggestion.type && (
              <button
                type="button"
                className="link"
                aria-label={`${t('creatorType.confirm')}: ${t(`creatorType.${suggestion.type}`)}`}
                onClick={trusted(() => settle(suggestion.type))}
              >
                {t('creatorType.confirm')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <SavingNote saving={saving} isSeen />
    </div>
  );
}
