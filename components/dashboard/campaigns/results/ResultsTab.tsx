import { useApp } from '../../../app/AppContext';
import { useLinkedNotes } from '../../../data/use-linked-notes';
import { useMeasures } from '../../../data/use-measures';
import { dayOf } from '../../files/day';
import type { TabProps } from '../plan/CampaignPage';
import { membersOf } from '../plan/members';
import { useCampaignEdits } from '../plan/use-campaign-edits';
import { resultsOf } from './campaign-results';
import { ExportResults } from './ExportResults';
import { GuideMeasures } from './GuideMeasures';
import { LearntCard } from './LearntCard';
import { LogCard } from './LogCard';
import { ResultsSheet } from './ResultsSheet';

/** What came of the campaign: the log, what was learnt, and one page of it all. */
export function ResultsTab({ list, campaign, data }: TabProps) {
  const { t, settings, services } = useApp();
  const { plan, parts } = campaign;
  const edits = useCampaignEdits(list.id, campaign);
  const notes = useLinkedNotes(list.id);
  const measures = useMeasures(list.id);
  if (!notes || !measures) return null;
  const currency = plan?.currency ?? 'CNY';
  const members = membersOf(list, data.rows, parts);
  const results = resultsOf({ notes, parts, members, measures }, currency, settings.ownCurrency);
  return (
    <div className="stack">
      <LogCard
        listId={list.id}
        measures={measures}
        currency={currency}
        creators={members.map(({ row }) => ({ id: row.id, name: row.creator.nickname ?? row.id }))}
        today={dayOf(services.now())}
      />
      <GuideMeasures
        listId={list.id}
        {...{ results, measures, currency }}
        comments={notes.reduce((sum, { comments }) => sum + comments.length, 0)}
      />
      <LearntCard plan={plan} edits={edits} />
      <div className="parts-foot screen-only">
        <button type="button" className="button button-main" onClick={() => window.print()}>
          {t('report.print')}
        </button>
        <ExportResults list={list} plan={plan} notes={notes} measures={measures} />
      </div>
      <ResultsSheet {...{ list, plan, currency, notes, measures, results }} />
    </div>
  );
}
