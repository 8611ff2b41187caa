import { useId } from 'react';
import { useApp } from '../../app/AppContext';
import { useChange } from '../../app/use-change';
import { Elsewhere } from '../../entry/Elsewhere';
import { useDraft } from '../../entry/use-draft';
import { SavingNote } from '../../app/SavingNote';
import { WordsField } from './WordsField';

const LISTS = ['keywords', 'categories', 'competitors'] as const;

/** The user's own brand in words: what notes are searched for. */
export function BrandSettings() {
  const { t, settings } = useApp();
  const [saving, send] = useChange();
  const id = useId();
  const { brand } = settings;
  const draft = useDraft(
    brand.name,
    (text) => void send({ kind: 'name-brand', name: text.trim() }),
  );
  return (
    <section className="settings-group" id="brand">
      <h2>{t('settings.brand')}</h2>
      <p>{t('settings.brand.explained')}</p>
      <div className="setting">
        <label htmlFor={id}>{t('settings.brand.name')}</label>
        <input
          id={id}
          value={draft.text}
          maxLength={60}
          aria-describedby={`${id}n`}
          onChange={(event) => draft.setText(event.target.value)}
          onBlur={draft.commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) draft.commit();
          }}
        />
        <div id={`${id}n`} className="quiet setting-note">
          {t('settings.brand.name.note')}
        </div>
        <Elsewhere draft={draft} />
        <SavingNote saving={saving} />
      </div>
      {LISTS.map((list) => (
        <WordsField
          key={list}
          label={t(`settings.brand.${list}`)}
          note={t(`settings.brand.${list}.note`)}
          words={brand[list]}
          list={list}
        />
      ))}
    </section>
  );
}
