import { watchedWordLists } from '@/lib/scoring';
import { useApp } from '../../app/AppContext';
import { WordsField } from './WordsField';

const OWN = {
  'restricted-category': 'restricted',
  'banned-claim': 'claims',
  'brand-safety': 'unwanted',
} as const;
const KINDS = ['restricted-category', 'banned-claim', 'brand-safety'] as const;

/** The lists of words to look twice at: the built-in ones to read, the user's own to write. */
export function WatchedSettings() {
  const { t, settings } = useApp();
  const { watchedWords } = settings;
  const lists = watchedWordLists();
  return (
    <section className="settings-group">
      <h2>{t('watched.title')}</h2>
      <p>{t('watched.explained')}</p>
      {KINDS.map((kind) => (
        <div key={kind}>
          <h3 className="settings-sub">{t(`watched.${kind}`)}</h3>
          {lists
            .filter((list) => list.kind === kind)
            .map(({ id, words }) => (
              <details key={id} className="word-list">
                <summary>
                  {t(`wordList.${id}`)}{' '}
                  <span className="quiet">{t('settings.words.count', { n: words.length })}</span>
                </summary>
                <p className="quiet">{t(`wordList.${id}.source`)}</p>
                <p lang="zh">{words.join(' · ')}</p>
              </details>
            ))}
          <WordsField
            label={t(`settings.watched.${kind}`)}
            note={t(
              kind === 'brand-safety' ? 'settings.watched.unwantedNote' : 'settings.watched.note',
            )}
            words={watchedWords[OWN[kind]]}
            list={OWN[kind]}
          />
        </div>
      ))}
    </section>
  );
}
