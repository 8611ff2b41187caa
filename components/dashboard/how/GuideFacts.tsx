import type { ReasonSource } from '@/lib/campaign';
import type { MessageKey } from '@/lib/i18n';
import { COLLABORATIONS, ROUTES_OF_PAYMENT } from '@/lib/model';
import { useApp } from '../../app/AppContext';
import { Gap } from '../../kit/Gap';
import { GuideMark } from '../campaigns/advice/GuideMark';
import { hashOf } from '../routes';

type Fact = readonly [key: MessageKey, source: ReasonSource];

/** What the guides tell marketers to look at, in our words; where they disagree, both stand. */
const VETTING: readonly Fact[] = [
  ['guideFact.engagement', [2]],
  ['guideFact.beats', [3]],
  ['guideFact.likesSaves', [4]],
  ['guideFact.saves', [2, 3, 4]],
  ['guideFact.window', [3, 4]],
  ['guideFact.comments', [3, 4]],
  ['guideFact.sentiment', [2]],
  ['guideFact.followers', [4]],
  ['guideFact.leastReliable', [3]],
  ['guideFact.brandWork', [2]],
  ['guideFact.fit', [2, 3]],
  ['guideFact.formats', [3]],
  ['guideFact.hours', [2]],
  ['guideFact.disclosure', [3, 4]],
];

const PEOPLE: readonly Fact[] = [
  ['guideFact.tiers1', [1]],
  ['guideFact.tiers2', [2]],
  ['guideFact.tiers3', [3]],
  ['guideFact.types', [3, 4]],
  ['guideFact.mix2', [2]],
  ['guideFact.mix3', [3]],
  ['guideFact.mix4', [4]],
];

const BRIEFS: readonly Fact[] = [
  ['brief.facts.script', [2, 4]],
  ['brief.facts.hashtags', [2, 4]],
  ['brief.facts.review', [2]],
  ['brief.facts.outreach', [2, 4]],
];

const PAYMENT: readonly Fact[] = [
  ...ROUTES_OF_PAYMENT.map((route): Fact => [`part.routes.${route}`, [4]]),
  ['guideFact.fees', [4]],
];

type Group = 'vetting' | 'people' | 'briefs' | 'payment';

function Facts({ group, facts }: { group: Group; facts: readonly Fact[] }) {
  const { t } = useApp();
  return (
    <>
      <h3>{t(`guideFact.${group}`)}</h3>
      <ul className="plain-points">
        {facts.map(([key, source]) => (
          <li key={key}>
            {t(key)}
            <Gap />
            <GuideMark source={source} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Everything that the guides say of vetting, people, models, briefs and money, each with its guide. */
export function GuideFacts() {
  const { t } = useApp();
  return (
    <section aria-labelledby="guide-facts">
      <h2 id="guide-facts">{t('guideFact.title')}</h2>
      <p>{t('guideFact.intro')}</p>
      <Facts group="vetting" facts={VETTING} />
      <Facts group="people" facts={PEOPLE} />
      <h3>{t('guideFact.models')}</h3>
      <ul className="plain-points">
        {COLLABORATIONS.map((model) => (
          <li key={model}>
            <strong>{t(`part.collaboration.${model}`)}</strong>
            {t('phrase.stop')}
            {t(`advice.what.${model}`)}
            <Gap />
            {t('advice.bestFor', { what: t(`advice.bestFor.${model}`) })}
            <Gap />
            <GuideMark source={[1]} />
          </li>
        ))}
      </ul>
      <Facts group="briefs" facts={BRIEFS} />
      <Facts group="payment" facts={PAYMENT} />
      <p>
        {t('guideFact.elsewhere')}
        <Gap />
        <a href={hashOf('campaigns')}>{t('nav.campaigns')}</a> ·{' '}
        <a href={hashOf('rights')}>{t('nav.rights')}</a>
      </p>
    </section>
  );
}
