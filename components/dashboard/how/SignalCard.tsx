import { errorRatesOf, HOW_MEASURED, MEASURED, type SignalDescription } from '@/lib/scoring';
import { useApp } from '../../app/AppContext';
import { SIGNAL_ZH } from '../../kit/glossary';
import { TermName } from '../../kit/TermName';
import { RateTable } from './Rates';
import { ScoringWords } from './ScoringWords';

/** One signal: what it measures, how, from how much, and where it errs. */
export function SignalCard({
  signal,
  weight,
}: {
  signal: SignalDescription;
  weight: number | undefined;
}) {
  const { t } = useApp();
  const { id } = signal;
  return (
    <article className="signal-card" id={id}>
      <h3>
        <span>
          <TermName name={t(`signal.${id}.name`)} zh={SIGNAL_ZH[id]} />
        </span>
        <span className="quiet">{weight ? t('how.weight', { weight }) : t('how.noWeight')}</span>
      </h3>
      <p>{t(`signal.${id}.measures`)}</p>
      <dl className="facts">
        <dt>{t('tip.formula')}</dt>
        <dd className="formula">
          <ScoringWords english={signal.formula} />
        </dd>
        <dt>{t('how.needs')}</dt>
        <dd>
          <ScoringWords english={signal.needs} />
        </dd>
        <dt>{t('how.interval')}</dt>
        <dd>
          <ScoringWords english={signal.interval} />
        </dd>
        <dt>{t('how.better')}</dt>
        <dd>{t(`how.better.${signal.better}`)}</dd>
        <dt>{t('tip.source')}</dt>
        <dd>
          <ScoringWords english={signal.source} />
        </dd>
        <dt>{t('how.blindSpots')}</dt>
        <dd>
          <ul>
            {signal.blindSpots.map((spot) => (
              <li key={spot}>
                <ScoringWords english={spot} />
              </li>
            ))}
          </ul>
        </dd>
        <dt>{t('how.errors')}</dt>
        <dd className="facts-across">
          <ErrorRates of={id} />
        </dd>
      </dl>
    </article>
  );
}

/** What was measured of one signal; that nothing was, where nothing was. */
function ErrorRates({ of }: { of: SignalDescription['id'] }) {
  const groups = errorRatesOf(of);
  const besides = MEASURED.filter(({ signals }) => signals.includes(of));
  if (groups.length + besides.length === 0) {
    return <ScoringWords english={HOW_MEASURED.unmeasured} />;
  }
  return (
    <>
      {groups.map((group) => (
        <RateTable key={group.id} group={group} />
      ))}
      {besides.map(({ what, found }) => (
        <p key={what}>
          <ScoringWords english={what} />: <ScoringWords english={found} />
        </p>
      ))}
    </>
  );
}
