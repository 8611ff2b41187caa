import type { Entry } from '@/lib/model';
import type { Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { Region } from '../kit/Region';
import { SuppliedFigures } from './SuppliedFigures';

/** Supplied figures in a place of their own, set apart from what was read. */
export function SuppliedRegion({ entry, report }: { entry: Entry; report?: Report | undefined }) {
  const { t } = useApp();
  return (
    <Region
      title={t('supplied.title')}
      aside={<span className="quiet">{t('supplied.neverScored')}</span>}
      className="supplied"
    >
      <SuppliedFigures entry={entry} report={report} />
    </Region>
  );
}
