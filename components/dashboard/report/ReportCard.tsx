import { cardTotal, weightsOfCard } from '@/lib/model';
import { useApp } from '../../app/AppContext';
import { cardRange } from '../../card/card-text';
import { useChecklist } from '../../data/use-checklist';

/** The vetting card in two lines, row by row with its points; nothing where no row has a mark. */
export function ReportCard({ creatorId }: { creatorId: string }) {
  const app = useApp();
  const { t, whole, settings } = app;
  const total = cardTotal(useChecklist(creatorId), weightsOfCard(settings));
  if (total.assessed === 0) return null;
  const rows = total.rows.map(({ row, weight, points }) => {
    const name = t(`card.${row}`);
    return points === undefined
      ? `${name} –/${whole(weight)}`
      : t('card.row', { name, points: whole(points), most: whole(weight) });
  });
  return (
    <section>
      <h2>
        {t('card.title')}{' '}
        <small>
          {t('card.line', { points: whole(total.points), assessed: whole(total.assessed) })}
        </small>
      </h2>
      <p className="sheet-small">
        {rows.join(t('list.comma'))}
        {total.low < total.high && t('phrase.stop') + cardRange(total, app)}
      </p>
    </section>
  );
}
