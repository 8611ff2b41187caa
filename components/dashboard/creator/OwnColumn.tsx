import type { Cohort, Report } from '@/lib/scoring';
import { useApp } from '../../app/AppContext';
import { CoverageRegion } from '../../coverage/CoverageRegion';
import { CreatorHead } from '../../creator/CreatorHead';
import { EngagementRegion } from '../../creator/EngagementRegion';
import { ProfileCues } from '../../creator/ProfileCues';
import { ScoreRegion } from '../../creator/ScoreRegion';
import type { CreatorData } from '../../data/use-creator';
import { EntryFields } from '../../entry/EntryFields';
import { ShortlistButton } from '../../entry/ShortlistButton';
import type { Vocabulary } from '../../entry/vocabulary';
import { TypeField } from '../../judgement/TypeField';
import { VisualFitField } from '../../judgement/VisualFitField';
import { Region } from '../../kit/Region';

interface Props {
  creatorId: string;
  data: CreatorData;
  report: Report | undefined;
  cohort: Cohort | undefined;
  known: Vocabulary;
}

function Names({ names }: { names: readonly { name: string; at: number }[] }) {
  const { t, day } = useApp();
  if (names.length < 2) return null;
  return (
    <Region title={t('creatorPage.names')}>
      <ul className="name-list">
        {names.toReversed().map(({ name, at }) => (
          <li key={`${at} ${name}`}>
            <span lang="zh">{name}</span>{' '}
            <span className="quiet">{t('creatorPage.nameSince', { day: day(at) })}</span>
          </li>
        ))}
      </ul>
    </Region>
  );
}

/** Who it is, the verdict, and what the user wrote and decided. */
export function OwnColumn({ creatorId, data, report, cohort, known }: Props) {
  const { t } = useApp();
  const { row, dossier, times, entry, lists } = data;
  const seen = Object.fromEntries(
    Object.entries(row?.seen ?? {}).map(([field, { at }]) => [field, at]),
  );
  return (
    <div className="creator-own">
      <CreatorHead creator={dossier.creator ?? { id: creatorId }} seen={seen} />
      {report && <ProfileCues details={report.details} entry={entry} withTypes={!entry} />}
      <ShortlistButton key={creatorId} creatorId={creatorId} entry={entry} />
      {report && <ScoreRegion report={report} dossier={dossier} times={times} />}
      <Region title={t('creatorPage.fit')}>
        {entry ? (
          <div className="entry-fields">
            <TypeField entry={entry} suggestions={report?.details.types ?? []} />
            <VisualFitField entry={entry} />
          </div>
        ) : (
          <p className="quiet">{t('creatorPage.firstShortlist')}</p>
        )}
      </Region>
      {entry && (
        <div className="region">
          <EntryFields
            key={creatorId}
            entry={entry}
            lists={lists}
            knownTags={known.tags}
            knownOwners={known.owners}
            report={report}
            withSupplied={false}
          />
        </div>
      )}
      {report && (
        <>
          <EngagementRegion
            report={report}
            dossier={dossier}
            times={times}
            cohort={cohort}
            ranksOpen
          />
          <CoverageRegion report={report} dossier={dossier} />
        </>
      )}
      <Names names={row?.nicknames ?? []} />
    </div>
  );
}
