import { SET_UP_STEPS, setUpOf, type SetUpStep } from '@/lib/campaign';
import type { Plan } from '@/lib/model';
import { useApp } from '../../../app/AppContext';
import { hashOf } from '../../routes';
import type { Member } from './members';
import type { CampaignTab } from './tabs';

/** Where each step is done. */
const TAB_OF: Readonly<Record<SetUpStep, CampaignTab>> = {
  objective: 'plan',
  creators: 'plan',
  terms: 'advice',
  brief: 'brief',
  day: 'timeline',
};

interface Props {
  listId: string;
  plan: Plan | undefined;
  members: readonly Member[];
  /** Creators on the shortlist. */
  shortlisted: number;
}

/** What is still to be done before a campaign can run, the next step first; gone once all is done. */
export function SetUp({ listId, plan, members, shortlisted }: Props) {
  const { t } = useApp();
  const done = setUpOf(plan, members);
  const next = SET_UP_STEPS.find((step) => !done[step]);
  if (next === undefined) return null;
  return (
    <nav className="set-up screen-only" aria-label={t('setUp.label')}>
      <ol>
        {SET_UP_STEPS.map((step) => (
          <li key={step} className={step === next ? 'set-up-next' : undefined}>
            <a
              href={hashOf('campaigns', listId, TAB_OF[step])}
              aria-current={step === next ? 'step' : undefined}
            >
              <span aria-hidden="true">{done[step] ? '✓' : SET_UP_STEPS.indexOf(step) + 1}</span>{' '}
              {t(`setUp.${step}`)}
              {done[step] && <span className="sr-only"> {t('setUp.done')}</span>}
            </a>
          </li>
        ))}
      </ol>
      <p>
        {next === 'creators' && shortlisted === 0 ? (
          <a href={hashOf('shortlist')}>{t('setUp.next.nobody')}</a>
        ) : (
          t(`setUp.next.${next}`)
        )}
      </p>
    </nav>
  );
}
