import type { Described } from '@/lib/scoring';
import { useApp } from '../../app/AppContext';
import { ScoringWords } from './ScoringWords';

/** A figure that is shown and weighs nothing: how it is worked out, what is ordinary, and why it weighs nothing. */
export function DescribedCard({ of }: { of: Described }) {
  const { t } = useApp();
  const rows = [
    ['tip.formula', of.formula],
    ['how.needs', of.needs],
    ['tip.source', of.source],
    ['how.whyZero', of.whyZero],
  ] as const;
  return (
    <article className="signal-card" id={`described-${of.id}`}>
      <h3>
        <span>{t(`${of.id}.title`)}</span>
        <span className="quiet">{t('how.weight', { weight: 0 })}</span>
      </h3>
      <p>
        <ScoringWords english={of.measures} />
      </p>
      <dl className="facts">
        {rows.map(([word, english]) => (
          <div key={word} className="contents">
            <dt>{t(word)}</dt>
            <dd className={word === 'tip.formula' ? 'formula' : undefined}>
              <ScoringWords english={english} />
            </dd>
          </div>
        ))}
        <dt>{t('how.blindSpots')}</dt>
        <dd>
          <ul>
            {of.blindSpots.map((spot) => (
              <li key={spot}>
                <ScoringWords english={spot} />
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </article>
  );
}
