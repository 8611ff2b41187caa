import type { Dossier } from '@/lib/model';
import type { BrandFit } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { FactTip } from '../figures/FactTip';
import { Explain } from '../kit/Explain';
import { QuotedMatches } from './QuotedMatches';

const PARTS = ['brand', 'keywords', 'categories', 'competitors'] as const;

/** Where the user's own brand words stand in the notes: quoted, never judged, never scored. */
export function BrandMatches({
  fit,
  dossier,
  heading: Heading = 'h3',
}: {
  fit: BrandFit;
  dossier: Dossier;
  heading?: 'h3' | 'h4';
}) {
  const { t, value, interval } = useApp();
  const found = PARTS.filter((part) => fit[part].length > 0);
  return (
    <>
      {fit.fit && (
        <p>
          <Explain
            content={
              <FactTip
                name={t('brand.fit')}
                meaning={t('brand.fit.meaning')}
                formula={t('brand.fit.formula')}
                restsOn={t('brand.read', { n: fit.n })}
                interval={interval(fit.fit.low, fit.fit.high, 'share')}
              />
            }
          >
            {t('brand.fit')}
          </Explain>{' '}
          <strong>{value(fit.fit.value, 'share')}</strong>{' '}
          <span className="quiet">
            {interval(fit.fit.low, fit.fit.high, 'share')} · {t('brand.read', { n: fit.n })}
          </span>
        </p>
      )}
      {found.length === 0 && <p className="quiet">{t('brand.noMatch', { n: fit.n })}</p>}
      {found.map((part) => (
        <div key={part} className="content-part">
          <Heading>{t(`brand.${part}`)}</Heading>
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
    </>
  );
}
