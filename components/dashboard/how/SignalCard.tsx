import type { SignalDescription } from '@/lib/scoring';
import { useApp } from '../../app/AppContext';

/** One signal: what it measures, how, from how much, and where it errs. */
export function SignalCard({
  signal,
  weight,
}: {
  signal: SignalDescription;
  weight: number | undefined;
}) {
  const { t, language } = useApp();
  const { id, minimum } = signal;
  return (
    <article className="signal-card" id={id}>
      <h3>
        {t(`signal.${id}.name`)}
        <span className="quiet">{weight ? t('how.weight', { weight }) : t('how.noWeight')}</span>
      </h3>
      <p>{t(`signal.${id}.measures`)}</p>
      <dl className="facts">
        <dt>{t('tip.formula')}</dt>
        <dd className="formula">{t(`signal.${id}.formula`)}</dd>
        <dt>{t('how.needs')}</dt>
        <dd>{t(`how.minimum.${minimum.of}`, { n: minimum.scored })}</dd>
        <dt>{t('how.better')}</dt>
        <dd>{t(`how.better.${signal.better}`)}</dd>
        <dt>{t('tip.source')}</dt>
        <dd lang="en">{signal.source}</dd>
        <dt>{t('how.blindSpots')}</dt>
        <dd lang="en">
          <ul>
            {signal.blindSpots.map((spot) => (
              <li key={spot}>{spot}</li>
            ))}
          </ul>
        </dd>
      </dl>
      {language !== 'en' && <p className="quiet">{t('how.sourceLanguage')}</p>}
    </article>
  );
}
