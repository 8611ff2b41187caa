import { memo, useDeferredValue, useMemo, type ComponentProps } from 'react';
import type { PageContext } from '@/lib/capture/protocol';
import { useApp } from '../app/AppContext';
import { CreatorHead } from '../creator/CreatorHead';
import { EngagementRegion } from '../creator/EngagementRegion';
import { ProfileCues } from '../creator/ProfileCues';
import { ScoreRegion } from '../creator/ScoreRegion';
import type { CreatorData } from '../data/use-creator';
import { useCreatorReport } from '../data/use-creator-report';
import { useStoredVocabulary } from '../data/use-stored-vocabulary';
import { OverruleProvider } from '../overrule/OverruleContext';
import { EntryFields } from '../entry/EntryFields';
import { EntrySummary } from '../entry/EntrySummary';
import { ShortlistButton } from '../entry/ShortlistButton';
import type { Cohort, Report } from '@/lib/scoring';
import { CreatorLinks } from './CreatorLinks';
import { FurtherRegions, type Shown } from './FurtherRegions';
import { NoteCard } from './NoteCard';
import { NoteLinks } from './NoteLinks';

/** Drawn anew for another report, not for each word of the page. */
const Scores = memo(ScoreRegion);
const Engagement = memo(EngagementRegion);

interface ViewProps {
  creatorId: string;
  data: CreatorData;
  report: Report | undefined;
  context: PageContext;
  cohort?: Cohort | undefined;
}

/** The fields with the tags and owners of the whole shortlist to choose from. */
function KnownEntryFields(
  props: Pick<ComponentProps<typeof EntryFields>, 'entry' | 'lists' | 'report'>,
) {
  const { tags, owners } = useStoredVocabulary();
  return <EntryFields {...props} knownTags={tags} knownOwners={owners} />;
}

/** Everything about the creator of the page, most decisive first. */
export function CreatorView({ creatorId, data, report, context, cohort }: ViewProps) {
  const { t } = useApp();
  const { row, dossier, times, entry, lists, overrules } = data;
  const seen = Object.fromEntries(
    Object.entries(row?.seen ?? {}).map(([field, { at }]) => [field, at]),
  );
  const earlier = (row?.nicknames ?? [])
    .map(({ name }) => name)
    .filter((name) => name !== dossier.creator?.nickname)
    .reverse();
  const shown = useMemo(() => report && { report, dossier, times }, [report, dossier, times]);
  // Verdict and figures are on screen first; what is further down follows while nothing waits for it.
  const further = useDeferredValue<Shown | null>(shown ?? null, null);
  const note = context.noteId && dossier.notes?.find((n) => n.id === context.noteId);
  return (
    <>
      <CreatorHead
        creator={dossier.creator ?? { id: creatorId }}
        seen={seen}
        earlierNames={earlier}
      />
      {report && <ProfileCues details={report.details} entry={entry} />}
      <ShortlistButton key={creatorId} creatorId={creatorId} entry={entry} />
      <CreatorLinks creatorId={creatorId} entry={entry} lists={lists} />
      {entry && (
        <details className="entry-details">
          <summary>
            <EntrySummary entry={entry} />
          </summary>
          <KnownEntryFields key={creatorId} entry={entry} lists={lists} report={report} />
        </details>
      )}
      {report ? (
        <OverruleProvider creatorId={creatorId} overrules={overrules}>
          <Scores report={report} dossier={dossier} times={times} />
          {note && <NoteCard note={note} report={report} dossier={dossier} times={times} />}
          {note && (
            <NoteLinks
              key={note.id}
              creatorId={creatorId}
              noteId={note.id}
              entry={entry}
              lists={lists}
            />
          )}
          <Engagement report={report} dossier={dossier} times={times} cohort={cohort} />
          {further && <FurtherRegions shown={further} row={row} context={context} />}
        </OverruleProvider>
      ) : (
        <p className="quiet pad" role="status">
          {t('score.working', {
            notes: dossier.notes?.length ?? 0,
            comments: dossier.comments?.length ?? 0,
          })}
        </p>
      )}
    </>
  );
}

export function CreatorPanel({ creatorId, context }: { creatorId: string; context: PageContext }) {
  const { t } = useApp();
  const { data, cohort, report } = useCreatorReport(creatorId);
  if (!data) {
    return (
      <p className="quiet pad" role="status">
        {t('sidebar.loading')}
      </p>
    );
  }
  return (
    <CreatorView
      creatorId={creatorId}
      data={data}
      report={report}
      context={context}
      cohort={cohort}
    />
  );
}
