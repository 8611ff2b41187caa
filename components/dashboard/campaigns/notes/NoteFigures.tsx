import { NOTE_FIGURES } from '@/lib/campaign';
import { middleOf } from '@/lib/model';
import type { Organic } from '@/lib/scoring';
import type { FollowedNote } from '@/lib/storage';
import { useApp } from '../../../app/AppContext';

/** The four counts as they were last read, each as a multiple of what the creator usually gets. */
export function NoteFigures({
  note,
  organic,
}: {
  note: FollowedNote;
  organic: Organic | undefined;
}) {
  const app = useApp();
  const { t } = app;
  const figures = note.row?.note ?? note.link.lastReading;
  return (
    <dl className="counts counts-note">
      {NOTE_FIGURES.map((figure) => {
        const count = figures?.[figure];
        const usual = organic?.[figure];
        const own = count && middleOf(count);
        return (
          <div className="count" key={figure}>
            <dt>{t(`field.${figure}`)}</dt>
            <dd className={count ? '' : 'quiet'}>
              {count ? app.count(count) : t('count.notReadable')}
            </dd>
            {own !== undefined && usual && usual.value > 0 && (
              <dd className="count-n">
                {t('linked.timesUsual', {
                  times: app.value(own / usual.value, 'ratio'),
                  n: usual.n,
                })}
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
