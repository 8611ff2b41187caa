import {
  beginBetween,
  daysBetween,
  postingProblem,
  STEP_DAYS,
  STEPS,
  type Pace,
  type ScheduledStep,
  type Step,
} from '@/lib/campaign';
import { daySchema, PACES, type Plan, type PlanChanges } from '@/lib/model';
import { useApp } from '../../../app/AppContext';
import type { Format } from '../../../app/format';
import { ChoiceField } from '../../../kit/ChoiceField';
import { DraftField } from '../../../kit/DraftField';
import { Gap } from '../../../kit/Gap';
import type { CampaignEdits } from '../plan/use-campaign-edits';
import { dayWords, spanWords } from './day-words';

interface Props {
  plan: Plan | undefined;
  pace: Pace;
  steps: readonly ScheduledStep[];
  today: string;
  editPlan: CampaignEdits['editPlan'];
}

/** The days of each step, drawn on one line of time with today. */
function Bars({ steps, today }: Pick<Props, 'steps' | 'today'>) {
  const app = useApp();
  const { t } = app;
  const [first, last] = [steps[0]!.startsOn, steps.at(-1)!.endsOn];
  const all = daysBetween(first, last) + 1;
  const at = (day: string) => (100 * daysBetween(first, day)) / all;
  const isNow = first <= today && today <= last;
  return (
    <ol className="schedule" aria-label={t('timeline.steps')}>
      {steps.map(({ step, startsOn, endsOn, days, holidays }) => {
        const { least, most } = STEP_DAYS[step];
        return (
          <li key={step}>
            <span className="schedule-step">
              <strong>{t(`step.${step}`)}</strong>
              <span className="quiet">
                {t(least === most ? 'timeline.guideDays' : 'timeline.guideRange', {
                  ...{ n: days, least, most },
                })}
              </span>
            </span>
            <span className="schedule-days">{spanWords(startsOn, endsOn, app, today)}</span>
            <span className="schedule-line" aria-hidden="true">
              <span
                className={`schedule-bar ${holidays.length > 0 ? 'schedule-bar-holiday' : ''}`}
                style={{
                  left: `${at(startsOn)}%`,
                  width: `${at(endsOn) - at(startsOn) + 100 / all}%`,
                }}
              />
              {isNow && <span className="schedule-today" style={{ left: `${at(today)}%` }} />}
            </span>
            {holidays.length > 0 && (
              <span className="schedule-note problem">
                {t('timeline.holidayWithin', {
                  names: holidays.map((each) => t(`calendar.${each.name}`)).join(t('list.comma')),
                })}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** What the dates mean from where we stand today. */
function Verdict({ steps, today, postsOn }: Pick<Props, 'steps' | 'today'> & { postsOn: string }) {
  const app = useApp();
  const { t } = app;
  const { from, to } = beginBetween(postsOn);
  const days = daysBetween(steps[0]!.startsOn, today);
  return (
    <>
      {postsOn < today ? (
        <p className="quiet">{t('timeline.over', { n: daysBetween(postsOn, today) })}</p>
      ) : days > 0 ? (
        <p>{t('timeline.begun', { n: days, left: daysBetween(today, postsOn) })}</p>
      ) : (
        <p>
          {t('timeline.toBegin', {
            ...{ n: -days, day: dayWords(steps[0]!.startsOn, app, today) },
            left: daysBetween(today, postsOn),
          })}
        </p>
      )}
      <p className="quiet">
        {t('timeline.inAll', {
          ...{ from: dayWords(from, app, today), to: dayWords(to, app, today) },
        })}
        <Gap />
        {days >= 0 && postsOn >= today && t('timeline.today')}
      </p>
    </>
  );
}

/** "3–5 days", as the guide has it. */
function guideSpan(step: Step, { t }: Format): string {
  const { least, most } = STEP_DAYS[step];
  return least === most
    ? t('timeline.guideDays', { n: most })
    : t('timeline.guideSpan', { least, most });
}

/** The guide’s durations back from the day on which notes are to appear. */
export function ScheduleCard({ plan, pace, steps, today, editPlan }: Props) {
  const app = useApp();
  const { t } = app;
  const edit = (changes: PlanChanges): undefined => {
    const [field] = Object.keys(changes) as ('postsOn' | 'pace' | 'workdays')[];
    editPlan(changes, t('undo.didChange', { what: t(`timeline.${field!}`) }));
  };
  const wrong = postingProblem(plan?.postsOn, plan ?? {});
  return (
    <section className="card" aria-label={t('timeline.title')}>
      <h2>{t('timeline.title')}</h2>
      <div className="plan-fields">
        <DraftField
          label={t('timeline.postsOn')}
          type="date"
          stored={plan?.postsOn ?? ''}
          problem={wrong && t(`timeline.problem.${wrong}`)}
          save={(text) => {
            if (text !== '' && !daySchema.safeParse(text).success) return t('plan.day.wrong');
            return edit({ postsOn: text === '' ? null : text });
          }}
        />
        <ChoiceField
          label={t('timeline.pace')}
          value={plan?.pace}
          choices={PACES}
          wordOf={(word) => t(`timeline.pace.${word}`)}
          none={t('timeline.pace.none')}
          onChange={(word) => edit({ pace: word ?? null })}
        />
        <label className="check schedule-check">
          <input
            type="checkbox"
            checked={pace.workdays}
            onChange={(event) => edit({ workdays: event.target.checked })}
          />
          {t('timeline.workdays')}
        </label>
      </div>
      {plan?.postsOn === undefined || steps.length === 0 ? (
        <>
          <p>{t('timeline.noDay')}</p>
          <ol className="schedule" aria-label={t('timeline.steps')}>
            {STEPS.map((step) => (
              <li key={step}>
                <span className="schedule-step">
                  <strong>{t(`step.${step}`)}</strong>
                </span>
                <span className="schedule-days">{guideSpan(step, app)}</span>
              </li>
            ))}
          </ol>
          <p className="quiet">{t('timeline.weeks')}</p>
        </>
      ) : (
        <>
          <Verdict steps={steps} today={today} postsOn={plan.postsOn} />
          <Bars steps={steps} today={today} />
        </>
      )}
      <p className="quiet">{t('timeline.feedback')}</p>
    </section>
  );
}
