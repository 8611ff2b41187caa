import type { Dossier } from '@/lib/model';
import type { Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { Explain } from '../kit/Explain';
import { Region } from '../kit/Region';
import { QuotedMatches } from './QuotedMatches';

const PARTS = ['brand', 'keywords', 'categories', 'competitors'] as const;

interface Props {
  report: Report;
  dossier: Dossier;
  /** Where a brand is described, when there is none yet; absent where there is no way there. */
  settingsHref?: string;
}

/** Where the user's own brand words stand in the notes: quoted, never judged, never scored. */
export function BrandRegion({ report, dossier, settingsHref }: Props) {
  const { t, value, interval } = useApp();
  const fit = report.details.brandFit;
  if (!fit) {
    if (settingsHref === undefined) return null;
    return (
      <Region title={t('brand.title')}>
        <p className="quiet">
          {t('brand.none')} <a href={settingsHref}>{t('brand.describe')}</a>
        </p>
      </Region>
    );
  }
  const hasMatch = PARTS.some((part) => fit[part].length > 0);
  return (
    <Region
      title={t('brand.title')}
      aside={<span className="quiet">{t('supplied.neverScored')}</span>}
    >
      {fit.fit && (
        <p>
          <Explain content={t('brand.fit.meaning')}>{t('brand.fit')}</Explain>{' '}
          <strong>{value(fit.fit.value, 'share')}</strong>{' '}
          <span className="quiet">
            {interval(fit.fit.low, fit.fit.high, 'share')} · {t('brand.read', { n: fit.n })}
          </span>
        </p>
      )}
      {!hasMatch && <p className="quiet">{t('brand.noMatch', { n: fit.n })}</p>}
      {PARTS.filter((part) => fit[part].length > 0).map((part) => (
        <div key={part} className="content-part">
          <h3>{t(`brand.${part}`)}</h3>
          <ul>
            {fit[part].map((match) => (
              <QuotedMatches
                key={match.term}
                name={match.term}
                found={match.found}
                dossier={dossier}
              />
            ))}
          </ul>
        </div>
      ))}
    </Region>
  );
}
