import { useApp } from '../app/AppContext';
import type { NoteMedian } from '@/lib/scoring';
import { FactTip } from '../figures/FactTip';
import { Explain } from '../kit/Explain';
import { TYPICAL_ZH } from '../kit/glossary';

interface Props {
  field: 'likes' | 'saves' | 'comments';
  median: NoteMedian | undefined;
  /** ms; when the newest of the figures was read. */
  seenAt?: number | undefined;
}

/** A typical note's likes, saves or comments, over the notes seen that show them. */
export function MedianFigure({ field, median, seenAt }: Props) {
  const app = useApp();
  const { t } = app;
  const name = t(`median.${field}`);
  const shown = !median
    ? t('median.none')
    : median.high === undefined
      ? t('count.orMore', { min: app.whole(median.low) })
      : app.compact(Math.round((median.low + median.high) / 2));
  const n = median?.n ?? 0;
  const range =
    median?.high !== undefined && median.high > median.low
      ? ` · ${app.whole(median.low)}–${app.whole(median.high)}`
      : '';
  return (
    <div className="count">
      <dt>
        <Explain
          content={
            <FactTip
              name={name}
              zh={TYPICAL_ZH[field]}
              meaning={t(`median.${field}.meaning`)}
              formula={t('median.formula', { figure: t(`field.${field}`) })}
              restsOn={t('n.notes', { n }) + range}
              seenAt={seenAt}
            />
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
