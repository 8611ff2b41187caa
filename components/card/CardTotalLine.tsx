import type { CardTotal } from '@/lib/model';
import { useApp } from '../app/AppContext';
import { cardRange } from './card-text';

/**
 * Points given of the points assessed; what the whole may come to; the band once nothing can change it.
 * @param withBand only the 100-point card has bands
 */
export function CardTotalLine({ total, withBand }: { total: CardTotal; withBand: boolean }) {
  const app = useApp();
  const { t, whole } = app;
  if (total.assessed === 0) return <p className="card-total">{t('card.none')}</p>;
  return (
    <p className="card-total">
      <strong className="card-points">{whole(total.points)}</strong>
      <span className="quiet">{t('card.ofAssessed', { assessed: whole(total.assessed) })}</span>
      {total.low < total.high && <span>{cardRange(total, app)}</span>}
      {withBand && total.band && <span className="badge">{t(`card.band.${total.band}`)}</span>}
    </p>
  );
}
