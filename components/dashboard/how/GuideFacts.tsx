import { useApp } from '../../app/AppContext';

const FACTS = [
  'followers',
  'saves',
  'comments',
  'window',
  'work',
  'fit',
  'formats',
  'times',
] as const;

/** What marketers' guides look at in a creator, in our words, each with the guide that says it. */
export function GuideFacts() {
  const { t } = useApp();
  return (
    <section>
      <h2>{t('guides.title')}</h2>
      <p className="quiet">{t('guides.intro')}</p>
      <ul className="plain-points">
        {FACTS.map((fact) => (
          <li key={fact}>{t(`guides.${fact}`)}</li>
        ))}
      </ul>
    </section>
  );
}
