import { useApp } from '../app/AppContext';
import { Gap } from '../kit/Gap';
import { RemoveExample } from './RemoveExample';
import { ownAddress } from './workspaces';

/** Over every screen of the example: what one is looking at, and the ways out. */
export function ExampleBar() {
  const { t, services } = useApp();
  if (services.workspace !== 'example') return null;
  return (
    <section className="example-bar" aria-label={t('example.title')}>
      <p>
        <span className="example-badge">{t('example.badge')}</span>{' '}
        <strong>{t('example.bar')}</strong>
        <Gap />
        {t('example.bar.more')}
      </p>
      <div className="example-bar-actions">
        <a className="button button-small" href={ownAddress()}>
          {t('example.leave')}
        </a>
        <RemoveExample isSmall />
      </div>
    </section>
  );
}
