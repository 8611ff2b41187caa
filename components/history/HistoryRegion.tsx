import { useMemo } from 'react';
import type { Dossier } from '@/lib/model';
import type { CreatorRow, Readings } from '@/lib/storage';
import { useApp } from '../app/AppContext';
import { phrasesOf } from '../app/phrases';
import { ChartFrame } from '../charts/ChartFrame';
import { SeriesChart, type SeriesPoint } from '../charts/SeriesChart';
import { overruledOf } from '../data/overruled';
import { Region } from '../kit/Region';
import { useOverruling } from '../overrule/OverruleContext';
import { FIGURES, mediansOverVisits, profileSeries, visitsOf, type CountAt } from './visits';

interface Props {
  dossier: Dossier;
  row: CreatorRow | undefined;
  readings: Readings;
}

/** Followers and medians over the user's own visits: what changed between two of them is not known. */
export function HistoryRegion({ dossier, row, readings }: Props) {
  const app = useApp();
  const { t, settings } = app;
  const { pair, aside } = phrasesOf(t);
  const overrules = useOverruling()?.all;
  const visits = visitsOf(readings);
  const medians = useMemo(
    () =>
      mediansOverVisits(dossier, readings, {
        window: settings.window,
        overruled: overruledOf(overrules),
      }),
    [dossier, readings, settings.window, overrules],
  );
  const counted = (series: readonly CountAt[]): SeriesPoint[] =>
    series.map(({ at, count }) => ({
      at,
      low: count.min,
      high: count.max,
      text: pair(app.moment(at), app.countInFull(count)),
    }));
  const charts = [
    {
      title: t('creator.followers'),
      points: counted(profileSeries(readings.creator, 'followers', row?.seen['followers']?.at)),
    },
    {
      title: t('creator.likesAndSaves'),
      points: counted(
        profileSeries(readings.creator, 'likesAndSaves', row?.seen['likesAndSaves']?.at),
      ),
    },
    ...FIGURES.map((figure) => ({
      title: t(`median.${figure}`),
      points: medians.flatMap(({ at, medians: { [figure]: median } }): SeriesPoint[] =>
        median
          ? [
              {
                ...{ at, low: median.low, high: median.high },
                text: pair(
                  app.moment(at),
                  aside(app.countInFull(rounded(median)), t('n.notes', { n: median.n })),
                ),
              },
            ]
          : [],
      ),
    })),
  ].filter(({ points }) => points.length > 0);
  if (charts.length === 0) return null;
  const moving = charts.filter(({ points }) => points.length > 1);
  return (
    <Region
      title={t('history.title')}
      aside={<span className="quiet">{t('history.visits', { n: visits.length })}</span>}
    >
      <p className="quiet">{t(moving.length > 0 ? 'history.explained' : 'history.once')}</p>
      <div className="chart-grid-of">
        {moving.map(({ title, points }) => (
          <HistoryChart key={title} title={title} points={points} />
        ))}
      </div>
    </Region>
  );
}

function rounded({ low, high }: { low: number; high?: number }) {
  return { min: Math.floor(low), ...(high !== undefined && { max: Math.ceil(high) }) };
}

function HistoryChart({ title, points }: { title: string; points: readonly SeriesPoint[] }) {
  const app = useApp();
  const { t } = app;
  const [first, last] = [points[0]!, points.at(-1)!];
  const words = (point: SeriesPoint) =>
    app.countInFull(
      rounded({ low: point.low, ...(point.high !== undefined && { high: point.high }) }),
    );
  return (
    <ChartFrame
      title={title}
      summary={t('history.summary', {
        name: title,
        n: points.length,
        from: words(first),
        to: words(last),
        since: app.day(first.at),
      })}
      data={{
        columns: [t('history.when'), title],
        rows: points.toReversed().map((point) => [app.moment(point.at), words(point)]),
      }}
    >
      {(width) => <SeriesChart points={points} width={width} />}
    </ChartFrame>
  );
}
