import { MEASURED, SCORING_HISTORY } from '@/lib/scoring';
import { useApp } from '../../app/AppContext';
import { ScoringWords } from './ScoringWords';

/** How often the figures err, as measured, each with the command that measures it again. */
export function Measured() {
  const { t } = useApp();
  return (
    <section>
      <h2>{t('how.measured')}</h2>
      <p>{t('how.measured.intro')}</p>
      <ul className="plain-points">
        {MEASURED.map(({ what, found, command }) => (
          <li key={what}>
            <ScoringWords english={what} />
            <br />
            <strong>
              <ScoringWords english={found} />
            </strong>{' '}
            <code className="quiet">{command}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What changed in the scoring, newest first. */
export function Versions() {
  const { t } = useApp();
  return (
    <section>
      <h2>{t('how.versions')}</h2>
      <dl className="facts facts-wide">
        {SCORING_HISTORY.map(({ version, change }) => (
          <div key={version}>
            <dt>{version}</dt>
            <dd>
              <ScoringWords english={change} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
