import type { Dossier } from '@/lib/model';
import type { Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { Region } from '../kit/Region';
import { WatchedMatches } from './WatchedMatches';

/** Words to look twice at, as a region of their own. */
export function WatchedRegion({ report, dossier }: { report: Report; dossier: Dossier }) {
  const { t } = useApp();
  const words = report.details.sensitiveWords;
  if (!words) return null;
  return (
    <Region
      title={t('watched.title')}
      aside={<span className="quiet">{t('supplied.neverScored')}</span>}
    >
      <WatchedMatches words={words} dossier={dossier} />
    </Region>
  );
}
