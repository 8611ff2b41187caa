import type { Dossier } from '@/lib/model';
import type { Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { Gap } from '../kit/Gap';
import { Region } from '../kit/Region';
import { BrandMatches } from './BrandMatches';

interface Props {
  report: Report;
  dossier: Dossier;
  /** Where a brand is described, when there is none yet; absent where there is no way there. */
  settingsHref?: string;
}

/** The brand's words as a region of their own. */
export function BrandRegion({ report, dossier, settingsHref }: Props) {
  const { t } = useApp();
  const fit = report.details.brandFit;
  if (!fit) {
    if (settingsHref === undefined) return null;
    return (
      <Region title={t('brand.title')}>
        <p className="quiet">
          {t('brand.none')}
          <Gap />
          <a href={settingsHref}>{t('brand.describe')}</a>
        </p>
      </Region>
    );
  }
  return (
    <Region
      title={t('brand.title')}
      aside={<span className="quiet">{t('supplied.neverScored')}</span>}
    >
      <BrandMatches fit={fit} dossier={dossier} />
    </Region>
  );
}
