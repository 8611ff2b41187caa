import { useMemo } from 'react';
import { scoringSentence } from '@/lib/i18n';
import type { DossierComment } from '@/lib/model';
import {
  commenterNamesOf,
  DEFAULT_NAMES_ORDINARY,
  NAME_BLIND_SPOTS,
  type NameGroup,
  type NameShare,
  type Report,
} from '@/lib/scoring';
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

/** Groups that have a list of their own; the smaller ones share one. */
const GROUPS_APART = 4;

/**
 * What the names of commenters are like, described with the comments behind it and never scored. No name is
 * shown, for none is kept.
 */
export function CommenterNames({ comments, report, titles, seenAt }: Props) {
  const { t, value, interval, language } = useApp();
  const found = useMemo(() => commenterNamesOf(comments), [comments]);
  if (!found) return null;
  const { n, defaults, alike, groups } = found;
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const tip = (kind: 'default' | 'alike', { low, high }: NameShare, yardstick: string) => (
    <FactTip
      name={t(`names.${kind}`)}
      meaning={t(`names.${kind}.meaning`)}
      formula={t(`names.${kind}.formula`)}
      restsOn={t('n.commenters', { n })}
      interval={interval(low, high, 'share')}
      yardstick={yardstick}
      blindSpots={[...NAME_BLIND_SPOTS[kind], ...NAME_BLIND_SPOTS.both].map(
        (spot) => scoringSentence(spot, language).text,
      )}
      seenAt={seenAt}
    />
  );
  const evidenceOf = (ids: readonly string[], about: string) => (
    <EvidenceBlock
      about={about}
      comments={ids.flatMap((id) => byId.get(id) ?? [])}
      report={report}
      {...(titles && { titles })}
    />
  );
  const usual = {
    value: value(DEFAULT_NAMES_ORDINARY.value, 'share'),
    band: interval(DEFAULT_NAMES_ORDINARY.low, DEFAULT_NAMES_ORDINARY.high, 'share'),
  };
  const of = ({ hits }: NameShare, beside: string) => `${t('names.of', { hits, n })} · ${beside}`;
  const apart = groups.slice(0, GROUPS_APART);
  const smaller = groups.slice(GROUPS_APART);
  const commentsIn = (some: readonly NameGroup[]) => some.flatMap(({ evidence }) => evidence);
  return (
    <div className="finding generic">
      <h3>{t('names.title')}</h3>
      <p className="quiet">{t('names.meaning', { n })}</p>
      <ShareLine
        name={t('names.default')}
        tip={tip('default', defaults, t('names.default.ordinary', usual))}
        share={defaults}
        of={of(defaults, t('names.default.beside', usual))}
      />
      {evidenceOf(defaults.evidence, t('evidence.aboutSignal', { n: defaults.evidence.length }))}
      <ShareLine
        name={t('names.alike')}
        tip={tip('alike', alike, t('names.alike.ordinary'))}
        share={alike}
        of={of(alike, t('names.alike.beside'))}
      />
      {apart.map(({ people, evidence }) => (
        <div key={evidence[0]}>
          {evidenceOf(evidence, t('names.group', { people, n: evidence.length }))}
        </div>
      ))}
      {smaller.length > 0 &&
        evidenceOf(
          commentsIn(smaller),
          t('names.moreGroups', { groups: smaller.length, n: commentsIn(smaller).length }),
        )}
    </div>
  );
}
