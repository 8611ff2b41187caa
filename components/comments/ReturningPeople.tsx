import { useMemo } from 'react';
import type { DossierComment } from '@/lib/model';
import { returningOf, type Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { Gap } from '../kit/Gap';
import { EvidenceBlock } from './EvidenceBlock';

interface Props {
  comments: readonly DossierComment[];
  report: Report;
  titles: ReadonlyMap<string, string>;
}

/** Who comments under several notes: a plain count with its comments, never scored. */
export function ReturningPeople({ comments, report, titles }: Props) {
  const { t, value, interval } = useApp();
  const found = useMemo(() => returningOf(comments), [comments]);
  if (!found) return null;
  const wanted = new Map(comments.map((comment) => [comment.id, comment]));
  const evidence = found.evidence.flatMap((id) => wanted.get(id) ?? []);
  return (
    <div className="finding">
      <p>
        {t('comments.returning', { people: found.people, n: found.n })}
        <Gap />
        <span className="quiet">
          {value(found.value, 'share')} · {interval(found.low, found.high, 'share')} ·{' '}
          {t('n.notes', { n: found.notes })}
        </span>
      </p>
      <p className="quiet">{t('comments.returning.meaning')}</p>
      <EvidenceBlock
        about={t('evidence.aboutRead', { n: evidence.length })}
        comments={evidence}
        report={report}
        titles={titles}
      />
    </div>
  );
}
