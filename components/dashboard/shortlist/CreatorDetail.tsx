import { useEffect, useRef } from 'react';
import { useApp } from '../../app/AppContext';
import { CommentsRegion } from '../../comments/CommentsRegion';
import { ContentRegion } from '../../content/ContentRegion';
import { CoverageRegion } from '../../coverage/CoverageRegion';
import { CreatorHead } from '../../creator/CreatorHead';
import { EngagementRegion } from '../../creator/EngagementRegion';
import { ProfileCues } from '../../creator/ProfileCues';
import { ScoreRegion } from '../../creator/ScoreRegion';
import { useCreator } from '../../data/use-creator';
import { useReport } from '../../data/use-report';
import { EntryFields } from '../../entry/EntryFields';
import { ShortlistButton } from '../../entry/ShortlistButton';
import { OverruleProvider } from '../../overrule/OverruleContext';
import { CloseIcon } from '../../kit/icons';
import { hashOf } from '../routes';
import type { Row } from '../rows';
import { useVocabulary } from './vocabulary';

/** Everything known of one shortlisted creator, beside the table. */
export function CreatorDetail({ row }: { row: Row }) {
  const { t, settings } = useApp();
  const data = useCreator(row.id);
  const report = useReport(data?.dossier, settings, row.cohort, data?.overrules);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const { tags, owners } = useVocabulary();
  const seen = Object.fromEntries(
    Object.entries(data?.row?.seen ?? {}).map(([field, { at }]) => [field, at]),
  );
  return (
    <aside
      className="detail"
      ref={panel}
      tabIndex={-1}
      aria-label={t('detail.label', { name: row.creator.nickname ?? row.id })}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) location.hash = hashOf('shortlist');
      }}
    >
      <a
        className="button button-bare button-icon detail-close"
        href={hashOf('shortlist')}
        aria-label={t('detail.close')}
      >
        <CloseIcon />
      </a>
      {data ? (
        <>
          <CreatorHead
            creator={data.dossier.creator ?? row.creator}
            seen={seen}
            earlierNames={row.earlierNames ?? []}
            headingLevel="h2"
          />
          {report && <ProfileCues details={report.details} entry={data.entry} />}
          <p className="creator-more">
            <a className="link" href={hashOf('creator', row.id)}>
              {t('creatorPage.openShort')} →
            </a>
          </p>
          <ShortlistButton creatorId={row.id} entry={data.entry} />
          {data.entry && (
            <EntryFields
              entry={data.entry}
              lists={data.lists}
              knownTags={tags}
              knownOwners={owners}
              report={report}
            />
          )}
          {report && (
            <OverruleProvider creatorId={row.id} overrules={data.overrules}>
              <ScoreRegion report={report} dossier={data.dossier} times={data.times} />
              <EngagementRegion
                report={report}
                dossier={data.dossier}
                times={data.times}
                cohort={row.cohort}
              />
              <CommentsRegion report={report} dossier={data.dossier} times={data.times} />
              <ContentRegion report={report} dossier={data.dossier} times={data.times} />
              <CoverageRegion report={report} dossier={data.dossier} />
            </OverruleProvider>
          )}
        </>
      ) : (
        <p role="status" className="quiet">
          {t('sidebar.loading')}
        </p>
      )}
    </aside>
  );
}
