import { timelineEvents, toICalendar, type EventGroup, type Pace } from '@/lib/campaign';
import type { List, Plan } from '@/lib/model';
import { fileNameOf } from '@/lib/shortlist';
import { useApp } from '../../../app/AppContext';
import { FILE_TYPES, saveFile } from '../../files/save-file';
import type { Member } from '../plan/members';
import { calendarWords } from './day-words';

interface Props {
  list: List;
  plan: Plan | undefined;
  members: readonly Member[];
  pace: Pace;
}

/** Those who keep to the campaign's day together, those with a day of their own each apart. */
function groupsOf({ list, plan, members }: Omit<Props, 'pace'>): EventGroup[] {
  const nameOf = ({ row }: Member) => row.creator.nickname ?? row.id;
  const own = members.flatMap((member): EventGroup[] => {
    const { row, part } = member;
    if (part?.ownPostsOn === undefined) return [];
    return [{ id: row.id, postsOn: part.ownPostsOn, names: [nameOf(member)] }];
  });
  if (plan?.postsOn === undefined) return own;
  const others = members.filter(({ part }) => part?.ownPostsOn === undefined);
  return [{ id: 'all', postsOn: plan.postsOn, names: [list.name, ...others.map(nameOf)] }, ...own];
}

/** Writes the timeline to a file that any calendar takes. */
export function ExportTimeline(props: Props) {
  const app = useApp();
  const { t, services } = app;
  const { list, pace } = props;
  const groups = groupsOf(props);
  if (groups.length === 0) return null;
  const save = () => {
    const events = timelineEvents(list.id, groups, pace, {
      step: (step) => `${t(`step.${step}`)} – ${list.name}`,
      evening: `${t('windows.evening')} – ${list.name}`,
      calendar: (entry) => calendarWords(entry, app),
      about: (names) => names.join(t('list.comma')),
    });
    const now = services.now();
    const text = toICalendar(list.name, events, { now, version: services.version });
    const name = fileNameOf('ics', now, services.workspace ?? 'timeline');
    saveFile(name, FILE_TYPES.ics, text);
  };
  return (
    <p className="parts-foot">
      <button type="button" className="button" onClick={save}>
        {t('timeline.export')}
      </button>
      <span className="quiet">{t('timeline.export.explained')}</span>
    </p>
  );
}
