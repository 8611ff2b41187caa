import { useId, useState } from 'react';
import { useApp } from '../../app/AppContext';
import { useChange } from '../../app/use-change';
import { SavingNote } from './SavingNote';
import { WordsField } from './WordsField';

const LISTS = ['keywords', 'categories', 'competitors'] as const;

/** The user's own brand in words: what notes are searched for. */
export function BrandSettings() {
  const { t, settings } = useApp();
  const [saving, send] = useChange();
  const id = useId();
  const { brand } = settings;
  const [draft, setDraft] = useState<{ text: string; over: string }>();
  const name = draft?.over === brand.name ? draft.text : brand.name;
  const saveName = () => {
    if (name.trim() === brand.name) return;
    void send({ kind: 'settings', settings: { brand: { ...brand, name: name.trim() } } });
  };
  return (
    <section className="settings-group" id="brand">
      <h2>{t('settings.brand')}</h2>
      <p>{t('settings.brand.explained')}</p>
      <div className="setting">
        <label htmlFor={id}>{t('settings.brand.name')}</label>
        <input
          id={id}
          value={name}
          maxLength={60}
          aria-describedby={`${id}n`}
          onChange={(event) => setDraft({ text: event.target.value, over: brand.name })}
          onBlur={saveName}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) saveName();
          }}
        />
        <div id={`${id}n`} className="quiet setting-note">
          {t('settings.brand.name.note')}
        </div>
        <SavingNote saving={saving} />
      </div>
      {LISTS.map((list) => (
        <WordsField
          key={list}
          label={t(`settings.brand.${list}`)}
          note={t(`settings.brand.${list}.note`)}
          words={brand[list]}
          change={(words) => ({
            kind: 'settings',
            settings: { brand: { ...brand, [list]: words } },
          })}
        />
      ))}
    </section>
  );
}
