import { useState } from 'react';
import { byUrgency, progressOf, STEPS, type Pace, type Progress } from '@/lib/campaign';
import type { Plan } from '@/lib/model';
import { useApp } from '../../../app/AppContext';
import type { Member } from '../plan/members';
import type { CampaignEdits } from '../plan/use-campaign-edits';
import { ProgressRow } from './ProgressRow';

interface Props {
  plan: Plan | undefined;
  /** Without those who declined. */
  members: readonly Member[];
  pace: Pace;
  /** Creators of whom a note is linked to the campaign. */
  published: ReadonlySet<string>;
  today: string;
  editParts: CampaignEdits['editParts'];
  /** Whom the page was opened for. */
  soughtId?: string | undefined;
}

/**
 * Creators in the order of their urgency, which stays while ticks are set: a row that is being ticked
 * must not jump away. It is made anew when days or people change.
 */
function useSteadyOrder(urgent: readonly string[], key: string): readonly string[] {
  const [kept, setKept] = useState({ key, order: urgent });
  const isNew = kept.key !== key;
  if (isNew) setKept({ key, order: urgent });
  return isNew ? urgent : kept.order;
}

/** How far everybody is: what is late first, each step to be ticked. */
export function ProgressCard({
  plan,
  members,
  pace,
  published,
  today,
  editParts,
  soughtId,
}: Props) {
  const { t } = useApp();
  const known = new Map(
    members.map((member): [string, { member: Member; progress: Progress }] => {
      const { row, part } = member;
      const postsOn = part?.ownPostsOn ?? plan?.postsOn;
      const isPublished = published.has(row.id);
      const progress = progressOf({ status: part?.status, postsOn, isPublished }, pace, today);
      return [row.id, { member, progress }];
    }),
  );
  const urgent = [...known]
    .sort(([, a], [, b]) => byUrgency(a.progress, b.progress))
    .map(([id]) => id);
  const dates = members.map(({ row, part }) => `${row.id} ${part?.ownPostsOn ?? ''}`);
  const key = [plan?.postsOn, pace.pace, pace.workdays, ...dates.sort()].join();
  const order = useSteadyOrder(urgent, key);
  const late = [...known.values()].filter(({ progress }) => progress.daysLate > 0).length;
  const done = [...known.values()].filter(({ progress }) => !progress.next).length;
  return (
    <section className="card" aria-label={t('progress.title')}>
      <h2>{t('progress.title')}</h2>
      <p role="status">
        {late > 0 && <strong className="problem">{t('progress.lateCount', { n: late })} · </strong>}
        {t('progress.count', { done, of: known.size })}
      </p>
      <p className="quiet">{t('progress.explained')}</p>
      {known.size === 0 ? (
        <p className="quiet">{t('campaign.noMembers')}</p>
      ) : (
        <div className="table-scroll" tabIndex={0} role="group" aria-label={t('table.scroll')}>
          <table className="table progress-table" aria-label={t('progress.title')}>
            <thead>
              <tr>
                <th scope="col">{t('part.creator')}</th>
                <th scope="col">{t('progress.nextStep')}</th>
                {STEPS.map((step) => (
                  <th key={step} scope="col" className="progress-tick">
                    {t(`step.${step}.short`)}
                  </th>
                ))}
                <th scope="col">{t('progress.ownDay')}</th>
              </tr>
            </thead>
            <tbody>
              {order.map((id) => {
                const one = known.get(id);
                if (!one) return null;
                return (
                  <ProgressRow
                    key={id}
                    {...one}
                    plan={plan}
                    isPublished={published.has(id)}
                    isSought={id === soughtId}
                    today={today}
                    edit={(changes) => {
                      const name = one.member.row.creator.nickname ?? id;
                      const field = t('ownPostsOn' in changes ? 'progress.ownDay' : 'part.status');
                      const what = t('part.of', { field, name });
                      editParts([id], changes, t('undo.didChange', { what }));
                    }}
                  />
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
