import { courseOf, NOTE_FIGURES, publicationOf } from '@/lib/campaign';
import type { Organic } from '@/lib/scoring';
import type { FollowedNote } from '@/lib/storage';
import { useApp } from '../../../app/AppContext';
import { ChartFrame } from '../../../charts/ChartFrame';
import { SinceChart } from '../../../charts/SinceChart';

/** Likes, saves, comments and shares since publication, each against what the creator usually gets. */
export function CourseCharts({
  note,
  organic,
}: {
  note: FollowedNote;
  organic: Organic | undefined;
}) {
  const app = useApp();
  const { t, whole } = app;
  const { link, readings, lastOpenedAt } = note;
  const course = courseOf(readings, publicationOf(link), lastOpenedAt);
  if (NOTE_FIGURES.every((figure) => course[figure].length === 0)) {
    return <p className="quiet">{t(note.row ? 'course.none' : 'course.forgotten')}</p>;
  }
  return (
    <>
      <p className="quiet">{t('course.explained')}</p>
      <div className="chart-grid-of">
        {NOTE_FIGURES.map((figure) => {
          const points = course[figure];
          const usual = organic?.[figure];
          const last = points.at(-1);
          if (!last) return null;
          const name = t(`field.${figure}`);
          const usualWords = usual
            ? t('course.usual', {
                ...{ value: whole(Math.round(usual.value)), n: usual.n },
                ...{ low: whole(Math.floor(usual.low)), high: whole(Math.ceil(usual.high)) },
              })
            : t('course.noUsual');
          const dayOf = (days: number) => t('course.dayLong', { n: Math.floor(days) });
          return (
            <ChartFrame
              key={figure}
              title={name}
              summary={t('course.summary', {
                ...{ name, n: points.length, last: app.countInFull(last.count) },
                ...{ day: dayOf(last.days), usual: usualWords },
              })}
              note={<span className="quiet chart-figure">{usualWords}</span>}
              data={{
                columns: [t('course.age'), t('history.when'), name],
                rows: points
                  .toReversed()
                  .map(({ at, days, count }) => [
                    dayOf(days),
                    app.moment(at),
                    app.countInFull(count),
                  ]),
              }}
            >
              {(width) => (
                <SinceChart
                  width={width}
                  usual={usual}
                  points={points.map(({ days, at, count }) => ({
                    ...{ days, low: count.min, high: count.max },
                    text: `${app.moment(at)}: ${app.countInFull(count)}`,
                  }))}
                />
              )}
            </ChartFrame>
          );
        })}
      </div>
    </>
  );
}
