import type { Dossier } from '@/lib/model';
import type { Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { Explain } from '../kit/Explain';
import { Region } from '../kit/Region';
import { QuotedMatches } from './QuotedMatches';

const KINDS = ['restricted-category', 'banned-claim'] as const;

/** Words of restricted categories and banned claims in the notes: for a person to read. */
export function WatchedRegion({ report, dossier }: { report: Report; dossier: Dossier }) {
  const { t } = useApp();
  const found = report.details.sensitiveWords;
  if (!found) return null;
  return (
    <Region
      title={t('watched.title')}
      aside={<span className="quiet">{t('supplied.neverScored')}</span>}
    >
      <p className="quiet">{t('watched.explained')}</p>
      {KINDS.map((kind) => {
        const lists = found.filter((list) => list.kind === kind);
        if (lists.length === 0) return null;
        return (
          <div key={kind} className="content-part">
            <h3>{t(`watched.${kind}`)}</h3>
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
    </Region>
  );
}
