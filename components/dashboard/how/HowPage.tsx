import {
  BENCHMARKS,
  chosenWeights,
  DESCRIBED,
  NOT_CLAIMED,
  RULES,
  SCORING_VERSION,
  describeSignals,
} from '@/lib/scoring';
import { isMessageKey } from '@/lib/i18n';
import { useApp } from '../../app/AppContext';
import { Gap } from '../../kit/Gap';
import { hashOf } from '../routes';
import { DescribedCard } from './DescribedCard';
import { GuideFacts } from './GuideFacts';
import { Rates } from './Rates';
import { Measured, Versions } from './Record';
import { ScoringWords } from './ScoringWords';
import { SignalCard } from './SignalCard';

const GROUPS = ['engagement', 'consistency', 'comments', 'commercial', 'account'] as const;
/** Said by the screens beside what the scoring room lists. */
const MORE_LIMITS = ['sample'];
const MORE_RULES = ['families', 'giveaways'];

/** What the scoring room says of itself, then what the screens add. */
function Statements({
  statements,
  kind,
  more,
}: {
  statements: readonly { id: string; text: string }[];
  kind: 'limit' | 'rule';
  more: readonly string[];
}) {
  const { t } = useApp();
  return (
    <ul className="plain-points">
      {statements.map(({ id, text }) => (
        <li key={id}>
          <ScoringWords english={text} />
        </li>
      ))}
      {more.map((id) => {
        const key = `how.${kind}.${id}`;
        return isMessageKey(key) && <li key={id}>{t(key)}</li>;
      })}
    </ul>
  );
}

/** Every signal with its formula, source and blind spots; the rules of the score; what is not claimed. */
export function HowPage() {
  const { t, settings } = useApp();
  const signals = describeSignals();
  const { weights } = chosenWeights(
    settings.preset,
    settings.preset === 'custom' ? settings.customWeights : undefined,
  );
  return (
    <div className="page page-text">
      <header className="page-head">
        <div>
          <h1>{t('nav.how-scores-work')}</h1>
          <p>{t('how.intro')}</p>
          <p className="quiet">{t('score.stamp', { version: SCORING_VERSION })}</p>
        </div>
      </header>
      <section>
        <h2>{t('how.limits')}</h2>
        <Statements statements={NOT_CLAIMED} kind="limit" more={MORE_LIMITS} />
      </section>
      <section>
        <h2>{t('how.rules')}</h2>
        <Statements statements={RULES} kind="rule" more={MORE_RULES} />
      </section>
      <section>
        <h2>{t('how.yardsticks')}</h2>
        <p>
          {t('how.yardsticks.intro')}
          <Gap />
          <a href={hashOf('settings')}>{t('how.yardsticks.choose')}</a>
        </p>
        <dl className="facts facts-wide">
          {BENCHMARKS.map((benchmark) => (
            <div key={benchmark.id}>
              <dt>
                {t(`settings.benchmark.${benchmark.id}`)}{' '}
                <span className="quiet">{benchmark.date}</span>
              </dt>
              <dd>{t(`benchmark.${benchmark.id}.note`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      {GROUPS.map((group) => (
        <section key={group}>
          <h2>{t(`how.group.${group}`)}</h2>
          {signals
            .filter((signal) => signal.group === group)
            .map((signal) => (
              <SignalCard key={signal.id} signal={signal} weight={weights[signal.id]} />
            ))}
          {group === 'comments' && DESCRIBED.map((one) => <DescribedCard key={one.id} of={one} />)}
        </section>
      ))}
      <GuideFacts />
      <Rates />
      <Measured />
      <Versions />
    </div>
  );
}
