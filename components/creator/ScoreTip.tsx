import type { Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';

/** What the score is made of, what it rests on, how sure it is, and when that was seen. */
export function ScoreTip({ report, seenAt }: { report: Report; seenAt?: number | undefined }) {
  const { t, value, age, services } = useApp();
  const { basis } = report;
  return (
    <dl className="tip-facts">
      <dt className="tip-title">{t('region.score')}</dt>
      <dd>{t('score.meaning')}</dd>
      <dt>{t('tip.restsOn')}</dt>
      <dd>
        {t('n.notes', { n: basis.notesSeen })} · {t('n.comments', { n: basis.commentsSeen })}
      </dd>
      <dt>{t('score.confidenceLabel')}</dt>
      <dd>{`${value(report.confidence, 'share')} · ${t('score.noInterval')}`}</dd>
      {seenAt !== undefined && (
        <>
          <dt>{t('tip.seen')}</dt>
          <dd>{`${t('tip.fromPage')} · ${age(seenAt, services.now())}`}</dd>
        </>
      )}
    </dl>
  );
}
