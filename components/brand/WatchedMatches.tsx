import type { Dossier } from '@/lib/model';
import type { SensitiveWords } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { Explain } from '../kit/Explain';
import { QuotedMatches } from './QuotedMatches';

const KINDS = ['restricted-category', 'banned-claim', 'brand-safety'] as const;

/** Words of restricted categories and banned claims in the notes: for a person to read. */
export function WatchedMatches({
  words,
  dossier,
  heading: Heading = 'h3',
}: {
  words: SensitiveWords[];
  dossier: Dossier;
  heading?: 'h3' | 'h4';
}) {
  const { t } = useApp();
  return (
    <>
      <p className="quiet">{t('watched.explained')}</p>
      {KINDS.map((kind) => {
        const lists = words.filter((list) => list.kind === kind);
        if (lists.length === 0) return null;
        return (
          <div key={kind} className="content-part">
            <Heading>{t(`watched.${kind}`)}</Heading>
            <ul>
              {lists.map((list) => (
                <QuotedMatches
                  key={list.list}
                  name={
                    <Explain content={t(`wordList.${list.list}.source`)}>
                      {t(`wordList.${list.list}`)}
                    </Explain>
                  }
                  found={list.found}
                  dossier={dossier}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}
