import type { Entry } from '@/lib/model';
import { useApp } from '../app/AppContext';
import { Region } from '../kit/Region';
import { SuppliedFigures } from './SuppliedFigures';

/** Supplied figures in a place of their own, set apart from what was read. */
export function SuppliedRegion({ entry }: { entry: Entry }) {
  const { t } = useApp();
  return (
    <Region
      title={t('supplied.title')}
      aside={<span className="quiet">{t('supplied.neverScored')}</span>}
      className="supplied"
    >
      <SuppliedFigures entry={entry} />
    </Region>
  );
}
