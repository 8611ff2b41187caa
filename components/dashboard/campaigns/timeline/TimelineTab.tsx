import { scheduleOf, USUAL_PACE, type Pace } from '@/lib/campaign';
import { useApp } from '../../../app/AppContext';
import { useLinkedNotes } from '../../../data/use-linked-notes';
import { dayOf } from '../../files/day';
import type { TabProps } from '../plan/CampaignPage';
import { EditsLine } from '../plan/EditsLine';
import { membersOf } from '../plan/members';
import { useCampaignEdits } from '../plan/use-campaign-edits';
import { CalendarCard } from './CalendarCard';
import { calendarSpan } from './day-words';
import { ExportTimeline } from './ExportTimeline';
import { ProgressCard } from './ProgressCard';
import { ScheduleCard } from './ScheduleCard';
import { WindowsCard } from './WindowsCard';

/** When what must be done, how far everybody is, and what China's calendar has meanwhile. */
export function TimelineTab({ list, campaign, data, soughtId }: TabProps) {
  const { services } = useApp();
  const { plan, parts } = campaign;
  const edits = useCampaignEdits(list.id, campaign);
  const today = dayOf(services.now());
  const linked = useLinkedNotes(list.id);
  const members = membersOf(list, data.rows, parts).filter(
    ({ part }) => part?.status !== 'declined',
  );
  const pace: Pace = {
    pace: plan?.pace ?? USUAL_PACE.pace,
    workdays: plan?.workdays ?? USUAL_PACE.workdays,
  };
  const steps = plan?.postsOn === undefined ? [] : scheduleOf(plan.postsOn, pace);
  const span = calendarSpan(steps[0]?.startsOn, plan?.postsOn, today);
  if (!linked) return null;
  const published = new Set(linked.map(({ link }) => link.creatorId));
  return (
    <div className="stack">
      <ScheduleCard plan={plan} pace={pace} steps={steps} today={today} editPlan={edits.editPlan} />
      <ProgressCard
        plan={plan}
        members={members}
        pace={pace}
        published={published}
        today={today}
        editParts={edits.editParts}
        soughtId={soughtId}
      />
      <div className="plan-figures">
        <WindowsCard around={plan?.postsOn ?? today} today={today} />
        <CalendarCard {...span} today={today} />
      </div>
      <ExportTimeline list={list} plan={plan} members={members} pace={pace} />
      <EditsLine edits={edits} />
    </div>
  );
}
