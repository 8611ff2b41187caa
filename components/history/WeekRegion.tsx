import type { Dossier } from '@/lib/model';
import { postingGrid, type Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { HeatMap } from '../charts/HeatMap';
import { Region } from '../kit/Region';

/** When the creator posts, by weekday and hour in China: the same notes as in the sidebar. */
export function WeekRegion({ report, dossier }: { report: Report; dossier: Dossier }) {
  const { t } = useApp();
  const { notes, n } = postingGrid(dossier, report.basis);
  if (n === 0) return null;
  return (
    <Region
      title={t('week.title')}
      aside={
        <span className="quiet">
          {[t('n.notes', { n }), t(`window.${report.basis.window}`)].join(' · ')}
        </span>
      }
    >
      <HeatMap cells={notes} label={t('week.label')} />
      <p className="quiet">{t('week.explained')}</p>
    </Region>
  );
}
