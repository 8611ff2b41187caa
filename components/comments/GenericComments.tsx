import { useMemo } from 'react';
import type { DossierComment } from '@/lib/model';
import { genericOf, GENERIC_ORDINARY, type PlainShare, type Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { Explain } from '../kit/Explain';
import { EvidenceBlock } from './EvidenceBlock';

interface Props {
  /** Of one creator, or of one note. */
  comments: readonly DossierComment[];
  report: Report;
  titles?: ReadonlyMap<string, string>;
  /** ms; when the newest of the comments was read. */
  seenAt?: number | undefined;
}

function Tip({ share, n, seenAt }: { share: PlainShare; n: number; seenAt: number | undefined }) {
  const { t, value, interval, age, services } = useApp();
  const ordinary = GENERIC_ORDINARY[share.kind];
  return (
    <dl className="tip-facts">
      <dt className="tip-title">{t(`generic.${share.kind}`)}</dt>
      <dd>{t(`generic.${share.kind}.meaning`)}</dd>
      <dt>{t('tip.formula')}</dt>
      <dd className="formula">{t(`generic.${share.kind}.formula`)}</dd>
      <dt>{t('tip.restsOn')}</dt>
      <dd>
        {t('n.comments', { n })} ·{' '}
        {t('tip.interval', { interval: interval(share.low, share.high, 'share') })}
      </dd>
      <dt>{t('tip.yardstick')}</dt>
      <dd>
        {t('generic.ordinary', {
          value: value(ordinary.value, 'share'),
          band: interval(ordinary.low, ordinary.high, 'share'),
        })}
      </dd>
      {seenAt !== undefined && (
        <>
          <dt>{t('tip.seen')}</dt>
          <dd>{`${t('tip.fromPage')} · ${age(seenAt, services.now())}`}</dd>
        </>
      )}
    </dl>
  );
}

/** Comments that say nothing of their own, by kind: described with the comments behind it, never scored. */
export function GenericComments({ comments, report, titles, seenAt }: Props) {
  const { t, value, interval, settings } = useApp();
  const { generic, notGeneric } = settings.watchedWords;
  const found = useMemo(
    () => genericOf(comments, { added: generic, left: notGeneric }),
    [comments, generic, notGeneric],
  );
  if (!found) return null;
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  return (
    <div className="finding generic">
      <h3>{t('generic.title')}</h3>
      <p className="quiet">{t('generic.meaning', { n: found.n })}</p>
      {found.shares.map((share) => (
        <div key={share.kind}>
          <p className="generic-share">
            <Explain content={<Tip share={share} n={found.n} seenAt={seenAt} />}>
              {t(`generic.${share.kind}`)}
            </Explain>
            <strong>{value(share.value, 'share')}</strong>
            <span className="quiet">
              {interval(share.low, share.high, 'share')} ·{' '}
              {t('generic.of', { hits: share.hits, n: found.n })}
            </span>
          </p>
          <EvidenceBlock
            about={t('evidence.aboutSignal', { n: share.hits })}
            comments={share.evidence.flatMap((id) => byId.get(id) ?? [])}
            report={report}
            {...(titles && { titles })}
          />
        </div>
      ))}
    </div>
  );
}
