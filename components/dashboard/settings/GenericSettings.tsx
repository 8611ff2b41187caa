import { PHRASE_GROUPS } from '@/lib/scoring';
import { useApp } from '../../app/AppContext';
import { WordsField } from './WordsField';

/** The set phrases of comments: the built-in ones to read, the user's own to add and to take out. */
export function GenericSettings() {
  const { t, settings } = useApp();
  const { generic, notGeneric } = settings.watchedWords;
  return (
    <section className="settings-group" id="set-phrases">
      <h2>{t('generic.settings')}</h2>
      <p>{t('generic.settings.explained')}</p>
      {PHRASE_GROUPS.map(({ id, phrases }) => (
        <details key={id} className="word-list">
          <summary>
            {t(`generic.group.${id}`)}{' '}
            <span className="quiet">{t('settings.words.count', { n: phrases.length })}</span>
          </summary>
          <p lang="zh">{phrases.join('\u00A0· ')}</p>
        </details>
      ))}
      <WordsField
        label={t('generic.added')}
        note={t('generic.added.note')}
        words={generic}
        list="generic"
      />
      <WordsField
        label={t('generic.left')}
        note={t('generic.left.note')}
        words={notGeneric}
        list="notGeneric"
      />
    </section>
  );
}
