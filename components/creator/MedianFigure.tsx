import { useApp } from '../app/AppContext';
import type { NoteMedian } from '@/lib/scoring';
import { Explain } from '../kit/Explain';

interface Props {
  field: 'likes' | 'saves' | 'comments';
  median: NoteMedian | undefined;
}

/** A typical note's likes, saves or comments, over the notes seen that show them. */
export function MedianFigure({ field, median }: Props) {
  const app = useApp();
  const { t } = app;
  const name = t(`median.${field}`);
  const shown = !median
    ? t('median.none')
    : median.high === undefined
      ? t('count.orMore', { min: app.whole(median.low) })
      : app.compact(Math.round((median.low + median.high) / 2));
  const n = median?.n ?? 0;
  return (
    <div className="count">
      <dt>
        <Explain
          content={
            <dl className="tip-facts">
              <dt className="tip-title">{name}</dt>
              <dd>{t(`median.${field}.meaning`)}</dd>
              <dt>{t('tip.restsOn')}</dt>
              <dd>
                {t('n.notes', { n })}
                {median?.high !== undefined &&
                  median.high > median.low &&
                  ` · ${app.whole(median.low)}–${app.whole(median.high)}`}
              </dd>
            </dl>
          }
        >
          {name}
        </Explain>
      </dt>
      <dd className={median ? '' : 'quiet'}>{shown}</dd>
      <dd className="count-n">
        {median ? t('n.notes', { n }) : t(field === 'likes' ? 'median.noneYet' : 'median.openNote')}
      </dd>
    </div>
  );
}
