import { cardTotal, weightsOfCard } from '@/lib/model';
import { useApp } from '../app/AppContext';
import { useChecklist } from '../data/use-checklist';
import { cardRange } from './card-text';

/** One creator's card beside others: points of what was assessed, and what the whole may come to. */
export function CardCell({ creatorId }: { creatorId: string }) {
  const app = useApp();
  const { t, whole, settings } = app;
  const total = cardTotal(useChecklist(creatorId), weightsOfCard(settings));
  const { points, assessed } = total;
  if (assessed === 0) return <span className="quiet">{t('card.cell.none')}</span>;
  return (
    <>
      {t('card.line', { points: whole(points), assessed: whole(assessed) })}
      {total.low < total.high && <span className="row-sub">{cardRange(total, app)}</span>}
    </>
  );
}
