import { watchedWordLists } from '@/lib/scoring';
import { useApp } from '../../app/AppContext';
import { useChange } from '../../app/use-change';
import { Gap } from '../../kit/Gap';
import { SavingNote } from '../../app/SavingNote';
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
  const { watchedWords, watchedOff } = settings;
  const [saving, send] = useChange();
  const turn = (id: string, isOn: boolean) =>
    void send({
      kind: 'settings',
      settings: {
        watchedOff: [...watchedOff.filter((one) => one !== id), ...(isOn ? [] : [id])],
      },
    });
  const lists = watchedWordLists();
  return (
    <section className="settings-group">
      <h2>{t('watched.title')}</h2>
      <p>
        {t('watched.explained')}
        <Gap />
        {t('settings.watched.off')}
      </p>
      <SavingNote saving={saving} />
      {KINDS.map((kind) => (
        <div key={kind}>
          <h3 className="settings-sub">{t(`watched.${kind}`)}</h3>
          {lists
            .filter((list) => list.kind === kind)
            .map(({ id, words }) => (
              <div key={id} className="word-list-row">
                <label className="check">
                  <input
                    type="checkbox"
                    checked={!watchedOff.includes(id)}
                    onChange={(event) => turn(id, event.target.checked)}
                  />
                  <span className="sr-only">
                    {t('settings.watched.use', { name: t(`wordList.${id}`) })}
                  </span>
                </label>
                <details className="word-list">
                  <summary>
                    {t(`wordList.${id}`)}{' '}
                    <span className="quiet">{t('settings.words.count', { n: words.length })}</span>
                  </summary>
                  <p className="quiet">{t(`wordList.${id}.source`)}</p>
                  <p lang="zh">{words.join('\u00A0· ')}</p>
                </details>
              </div>
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
