import { useEffect, useRef } from 'react';
import { postingProblem, STATUS_AFTER, statusBefore, type Progress } from '@/lib/campaign';
import { daySchema, type PartChanges, type Plan } from '@/lib/model';
import { useApp } from '../../../app/AppContext';
import { DraftField } from '../../../kit/DraftField';
import { hashOf } from '../../routes';
import type { Member } from '../plan/members';
import { dayWords } from './day-words';

interface Props {
  member: Member;
  plan: Plan | undefined;
  progress: Progress;
  isPublished: boolean;
  /** Whom the page was opened for. */
  isSought: boolean;
  today: string;
  edit: (changes: PartChanges) => void;
}

/** What is to be done next, and by when. */
function Due({ progress, today }: Pick<Props, 'progress' | 'today'>) {
  const app = useApp();
  const { t } = app;
  const { next, daysLate } = progress;
  if (!next) return <span className="quiet">{t('progress.done')}</span>;
  const step = t(`step.${next.step}`);
  if (daysLate > 0) {
    return <span className="problem">{t('progress.late', { step, n: daysLate })}</span>;
  }
  if (!next.dates) return <span className="quiet">{t('progress.next', { step })}</span>;
  return <>{t('progress.due', { step, day: dayWords(next.dates.endsOn, app, today) })}</>;
}

/** One creator's steps: a tick sets how far their part is, in the plan as well. */
export function ProgressRow(props: Props) {
  const { member, plan, progress, isPublished, isSought, today, edit } = props;
  const { t } = useApp();
  const line = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isSought) line.current?.scrollIntoView({ block: 'center' });
  }, [isSought]);
  const { row, part } = member;
  const name = row.creator.nickname ?? row.id;
  const wrong = postingProblem(part?.ownPostsOn, plan ?? {});
  return (
    <tr ref={line} className={isSought ? 'row-selected' : undefined}>
      <th scope="row">
        <a className="row-name" href={hashOf('creator', row.id)} lang="zh">
          {row.creator.nickname ?? t('creator.unnamed')}
        </a>
        <span className="row-sub">{part?.role && t(`part.role.${part.role}`)}</span>
      </th>
      <td className="progress-due">
        <Due progress={progress} today={today} />
      </td>
      {progress.steps.map(({ step, isDone }) => (
        <td key={step} className="progress-tick">
          <input
            type="checkbox"
            aria-label={t('progress.tick', { step: t(`step.${step}`), name })}
            checked={isDone}
            disabled={isPublished}
            onChange={(event) =>
              edit({ status: event.target.checked ? STATUS_AFTER[step] : statusBefore(step) })
            }
          />
        </td>
      ))}
      <td className="progress-day">
        <DraftField
          label={t('progress.postsOn', { name })}
          isLabelHidden
          type="date"
          stored={part?.ownPostsOn ?? ''}
          problem={wrong && t(`timeline.problem.${wrong}`)}
          save={(text) => {
            if (text !== '' && !daySchema.safeParse(text).success) return t('plan.day.wrong');
            edit({ ownPostsOn: text === '' ? null : text });
            return undefined;
          }}
        />
      </td>
    </tr>
  );
}
