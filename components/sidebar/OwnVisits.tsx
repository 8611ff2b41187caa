import { useMemo, useState } from 'react';
import type { Count, Dossier } from '@/lib/model';
import type { Report } from '@/lib/scoring';
import type { CreatorRow } from '@/lib/storage';
import { useApp } from '../app/AppContext';
import { SeriesChart, type SeriesPoint } from '../charts/SeriesChart';
import { useWidth } from '../charts/use-width';
import { useReadings } from '../data/use-readings';
import { FIGURES, mediansOverVisits, profileSeries, visitsOf } from '../history/visits';
import { Region } from '../kit/Region';

const HEIGHT = 84;
/** Lines that are drawn without being asked for: followers and likes. */
const SHOWN = 2;

interface Props {
  creatorId: string;
  dossier: Dossier;
  row: CreatorRow | undefined;
  basis: Report['basis'];
}

function Line({ title, points }: { title: string; points: readonly SeriesPoint[] }) {
  const { t, day } = useApp();
  const [room, width] = useWidth();
  const [first, last] = [points[0]!, points.at(-1)!];
  return (
    <div className="own-visit">
      <h3>
        {title}{' '}
        <span className="quiet">
          {t('ownVisits.between', { n: points.length, from: day(first.at), to: day(last.at) })}
        </span>
      </h3>
      <div
        ref={room}
        role="img"
        aria-label={`${title}: ${points.map(({ text }) => text).join('; ')}`}
      >
        <SeriesChart points={points} width={width} height={HEIGHT} />
      </div>
    </div>
  );
}

/** Followers and typical figures over the user's own visits, small; the creator's page has them large. */
export function OwnVisits({ creatorId, dossier, row, basis }: Props) {
  const app = useApp();
  const { t } = app;
  const readings = useReadings(creatorId);
  const [all, setAll] = useState(false);
  const { window, overruled } = basis;
  const lines = useMemo(() => {
    if (!readings) return [];
    const point = (at: number, count: Count, n?: number): SeriesPoint => ({
      at,
      low: count.min,
      high: count.max,
      text: `${app.moment(at)}: ${app.countInFull(count)}${n === undefined ? '' : ` (${t('n.notes', { n })})`}`,
    });
    const seenAt = row?.seen['followers']?.at;
    const followers = profileSeries(readings.creator, 'followers', seenAt);
    const medians = mediansOverVisits(dossier, readings, { window, overruled });
    return [
      {
        title: t('creator.followers'),
        points: followers.map(({ at, count }) => point(at, count)),
      },
      ...FIGURES.map((figure) => ({
        title: t(`median.${figure}`),
        points: medians.flatMap(({ at, medians: { [figure]: median } }) =>
          median
            ? [
                point(
                  at,
                  {
                    min: Math.floor(median.low),
                    ...(median.high !== undefined && { max: Math.ceil(median.high) }),
                  },
                  median.n,
                ),
              ]
            : [],
        ),
      })),
    ].filter(({ points }) => points.length > 1);
  }, [readings, row, dossier, window, overruled, app, t]);
  if (!readings) return null;
  return (
    <Region
      title={t('history.title')}
      aside={<span className="quiet">{t('history.visits', { n: visitsOf(readings).length })}</span>}
    >
      <p className="quiet">{t(lines.length > 0 ? 'ownVisits.explained' : 'history.once')}</p>
      {lines.slice(0, all ? lines.length : SHOWN).map(({ title, points }) => (
        <Line key={title} title={title} points={points} />
      ))}
      {lines.length > SHOWN && (
        <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('score.fewer') : t('ownVisits.all', { n: lines.length })}
        </button>
      )}
    </Region>
  );
}
