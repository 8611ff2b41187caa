import { useMemo } from 'react';
import type { DossierComment } from '@/lib/model';
import { genericOf, GENERIC_ORDINARY, type PlainShare, type Report } from '@/lib/scoring';
import { useApp } from '../app/AppContext';
import { FactTip } from '../figures/FactTip';
import { EvidenceBlock } from './EvidenceBlock';
import { ShareLine } from './ShareLine';

interface Props {
  /** Of one creator, or of one note. */
  comments: readonly DossierComment[];
  report: Report;
  titles?: ReadonlyMap<string, string>;
  /** ms; when the newest of the comments was read. */
  seenAt?: number | undefined;
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
  const tip = ({ kind, low, high }: PlainShare) => (
    <FactTip
      name={t(`generic.${kind}`)}
      meaning={t(`generic.${kind}.meaning`)}
      formula={t(`generic.${kind}.formula`)}
      restsOn={t('n.comments', { n: found.n })}
      interval={interval(low, high, 'share')}
      yardstick={t('generic.ordinary', {
        value: value(GENERIC_ORDINARY[kind].value, 'share'),
        band: interval(GENERIC_ORDINARY[kind].low, GENERIC_ORDINARY[kind].high, 'share'),
      })}
      seenAt={seenAt}
    />
  );
  return (
    <div className="finding generic">
      <h3>{t('generic.title')}</h3>
      <p className="quiet">{t('generic.meaning', { n: found.n })}</p>
      {found.shares.map((share) => (
        <div key={share.kind}>
          <ShareLine
            name={t(`generic.${share.kind}`)}
            tip={tip(share)}
            share={share}
            of={t('generic.of', { hits: share.hits, n: found.n })}
          />
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
