import type { Dossier } from '@/lib/model';
import { useApp } from '../app/AppContext';
import { HeatMap } from '../charts/HeatMap';
import { Region } from '../kit/Region';
import { weekOfHours } from './note-marks';

/** When the creator posts, by weekday and hour in China. */
export function WeekRegion({ dossier }: { dossier: Dossier }) {
  const { t } = useApp();
  const { cells, n } = weekOfHours(dossier.notes ?? []);
  if (n === 0) return null;
  return (
    <Region title={t('week.title')} aside={<span className="quiet">{t('n.notes', { n })}</span>}>
      <HeatMap cells={cells} label={t('week.label')} />
      <p className="quiet">{t('week.explained')}</p>
    </Region>
  );
}
