import type { Dossier } from '@/lib/model';
import type { Report } from '@/lib/scoring';
import type { ReadTimes } from '@/lib/storage';
import { useApp } from '../app/AppContext';
import { FactTip } from '../figures/FactTip';
import { fieldsSeenAt } from '../figures/seen-at';
import { Explain } from '../kit/Explain';
import { OneNote } from '../overrule/OneNote';

interface Props {
  report: Report;
  dossier: Dossier;
  times?: ReadTimes | undefined;
}

/** The fields behind each part. */
const FIELDS = {
  mean: ['likes', 'saves', 'comments'],
  saveShare: ['likes', 'saves', 'comments'],
  commentShare: ['likes', 'saves', 'comments'],
  sharesPerLike: ['likes', 'shares'],
  outlier: ['likes', 'comments'],
} as const;

/** What interactions are made of, the mean beside the median, and notes far above the usual. */
export function MixFacts({ report, dossier, times }: Props) {
  const { t, value, interval } = useApp();
  const { mix, outliers = [] } = report.details;
  const titles = new Map((dossier.notes ?? []).map((note) => [note.id, note.title]));
  if (!mix && outliers.length === 0) return null;
  const rows = mix
    ? ([
        ['saveShare', mix.saveShare, 'share'],
        ['commentShare', mix.commentShare, 'share'],
        ['sharesPerLike', mix.sharesPerLike, 'ratio'],
      ] as const)
    : [];
  const name = (id: keyof typeof FIELDS, n: number, between?: string) => (
    <Explain
      content={
        <FactTip
          name={t(`mix.${id}`)}
          meaning={t(`mix.${id}.meaning`)}
          formula={t(`mix.${id}.formula`)}
          restsOn={t('n.notes', { n })}
          interval={between}
          seenAt={fieldsSeenAt(times, { notes: FIELDS[id] })}
        />
      }
    >
      {t(`mix.${id}`)}
    </Explain>
  );
  return (
    <dl className="facts mix">
      {mix?.meanRate !== undefined && (
        <div className="contents">
          <dt>{name('mean', mix.n)}</dt>
          <dd>
            <strong>{value(mix.meanRate, 'rate')}</strong>{' '}
            <span className="quiet">{t('n.notes', { n: mix.n })}</span>
          </dd>
        </div>
      )}
      {rows.map(([id, figure, unit]) => {
        if (!figure) return null;
        const between = interval(figure.low, figure.high, unit);
        return (
          <div key={id} className="contents">
            <dt>{name(id, mix!.n, between)}</dt>
            <dd>
              <strong>{value(figure.value, unit)}</strong>{' '}
              <span className="quiet">
                {between} · {t('n.notes', { n: mix!.n })}
              </span>
            </dd>
          </div>
        );
      })}
      {outliers.map(({ noteId, timesMedian, likesWithoutTalk }) => (
        <div key={noteId} className="contents">
          <dt>{name('outlier', report.basis.notesInWindow)}</dt>
          <dd>
            <OneNote noteId={noteId} title={titles.get(noteId)} />{' '}
            <span className="quiet">
              {t('mix.times', { times: value(timesMedian, 'ratio') })}
              {likesWithoutTalk && ` · ${t('mix.withoutTalk')}`}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
