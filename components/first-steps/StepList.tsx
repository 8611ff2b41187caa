import type { ReactNode } from 'react';
import { useApp } from '../app/AppContext';
import { hashOf } from '../dashboard/routes';
import { Gap } from '../kit/Gap';
import { CheckIcon } from '../kit/icons';
import { FIRST_STEPS, type FirstSteps, type FirstStep } from './use-first-steps';

const SITE = 'https://www.xiaohongshu.com/explore';

interface Props {
  /** Undefined while it is not known how far the user has come. */
  steps: FirstSteps | undefined;
  /** What a step says. */
  say: (step: FirstStep, isDone: boolean, isNext: boolean) => ReactNode;
}

/** The three steps, ticked as far as the user has come. */
function Steps({ steps, say }: Props) {
  const { t } = useApp();
  const isDone = (step: FirstStep) => steps?.isDone[step] ?? false;
  const next = steps && FIRST_STEPS.find((step) => !isDone(step));
  return (
    <ol className="first-steps-list">
      {FIRST_STEPS.map((step, i) => (
        <li
          key={step}
          className={isDone(step) ? 'is-done' : ''}
          aria-current={step === next && 'step'}
        >
          <span className="first-steps-mark" aria-hidden="true">
            {isDone(step) ? <CheckIcon /> : i + 1}
          </span>
          <span>
            {say(step, isDone(step), step === next)}
            {isDone(step) && <span className="sr-only"> {t('firstSteps.done')}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Where one looks for creators, and from where they are compared: the user's own click goes there. */
function WayTo({ step, steps }: { step: FirstStep; steps: FirstSteps }) {
  const { t } = useApp();
  if (step === 'open') {
    return (
      <a href={SITE} target="_blank" rel="noreferrer noopener">
        {t('firstSteps.open.go')} ↗
      </a>
    );
  }
  if (step !== 'compare' || steps.hasCompared) return null;
  return <a href={hashOf('compare')}>{t('firstSteps.compare.go')}</a>;
}

/** Beside the shortlist: the next step says how. */
export function StepList({ steps }: { steps: FirstSteps }) {
  const { t } = useApp();
  const more: Record<FirstStep, string> = {
    open: t('firstSteps.open.more'),
    shortlist: t('firstSteps.shortlist.more'),
    compare: t(
      steps.hasCompared
        ? 'firstSteps.compare.export'
        : steps.hasExported
          ? 'firstSteps.compare.compare'
          : 'firstSteps.compare.more',
    ),
  };
  return (
    <Steps
      steps={steps}
      say={(step, _, isNext) => (
        <>
          <strong>{t(`firstSteps.${step}`)}</strong>
          {isNext && (
            <span className="quiet">
              {more[step]}
              <Gap />
              <WayTo step={step} steps={steps} />
            </span>
          )}
        </>
      )}
    />
  );
}

/**
 * Beside a page of the site. The same words whatever is ticked: nothing below it moves while somebody is
 * about to press it.
 */
export function SiteStepList({ steps }: { steps: FirstSteps | undefined }) {
  const { t } = useApp();
  return <Steps steps={steps} say={(step) => t(`firstSteps.${step}.here`)} />;
}
