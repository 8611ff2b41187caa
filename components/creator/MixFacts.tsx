import type { Dossier } from '@/lib/model';
import type { Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { Explain } from '../kit/Explain';

/** What interactions are made of, the mean beside the median, and notes far above the usual. */
export function MixFacts({ report, dossier }: { report: Report; dossier: Dossier }) {
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
  return (
    <dl className="facts mix">
      {mix?.meanRate !== undefined && (
        <div className="contents">
          <dt>
            <Explain content={t('mix.mean.meaning')}>{t('mix.mean')}</Explain>
          </dt>
          <dd>
            <strong>{value(mix.meanRate, 'rate')}</strong>{' '}
            <span className="quiet">{t('n.notes', { n: mix.n })}</span>
          </dd>
        </div>
      )}
      {rows.map(
        ([id, figure, unit]) =>
          figure && (
            <div key={id} className="contents">
              <dt>
                <Explain content={t(`mix.${id}.meaning`)}>{t(`mix.${id}`)}</Explain>
              </dt>
              <dd>
                <strong>{value(figure.value, unit)}</strong>{' '}
                <span className="quiet">
                  {interval(figure.low, figure.high, unit)} · {t('n.notes', { n: mix!.n })}
                </span>
              </dd>
            </div>
          ),
      )}
      {outliers.slice(0, 3).map(({ noteId, timesMedian, likesWithoutTalk }) => (
        <div key={noteId} className="contents">
          <dt>
            <Explain content={t('mix.outlier.meaning')}>{t('mix.outlier')}</Explain>
          </dt>
          <dd>
            <span lang="zh">{titles.get(noteId) || t('note.untitled')}</span>{' '}
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
