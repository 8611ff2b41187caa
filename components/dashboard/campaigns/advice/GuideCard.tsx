import { DECISIONS, MISTAKES, mistakesIn, type MistakeFacts } from '@/lib/campaign';
import { useApp } from '../../../app/AppContext';
import { GuideMark } from './GuideMark';

const STATE_CLASS = { seen: 'problem', avoided: 'quiet', open: 'quiet' } as const;

/** How the guide decides, and the mistakes it warns of with what this campaign shows of each. */
export function GuideCard({ facts }: { facts: MistakeFacts }) {
  const { t } = useApp();
  const states = mistakesIn(facts);
  return (
    <div className="plan-figures">
      <section className="card" aria-label={t('advice.decisions')}>
        <h2>
          {t('advice.decisions')} <GuideMark source={[1]} />
        </h2>
        <dl className="facts decisions">
          {DECISIONS.map(({ id, models, size }) => (
            <div key={id}>
              <dt>{t(`advice.decision.${id}` as never)}</dt>
              <dd>
                {id === 'little'
                  ? t('advice.decision.little.then')
                  : [
                      ...models.map((model) => t(`part.collaboration.${model}`)),
                      ...(size === 'mid' ? [t('mix.size.mid')] : []),
                    ].join(t('list.comma'))}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="card" aria-label={t('advice.mistakes')}>
        <h2>
          {t('advice.mistakes')} <GuideMark source={[1]} />
        </h2>
        <ul className="checklist mistakes">
          {MISTAKES.map((mistake) => (
            <li key={mistake}>
              <span>{t(`advice.mistake.${mistake}`)}</span>
              <span className={STATE_CLASS[states[mistake]]}>
                {states[mistake] === 'open'
                  ? t('advice.mistake.open')
                  : t(`advice.mistake.${mistake}.${states[mistake]}` as never, {
                      n: facts.withoutEngagement ?? 0,
                      kocs: facts.kocs,
                    })}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
