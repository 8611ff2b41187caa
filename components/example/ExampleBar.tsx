import { useApp } from '../app/AppContext';
import { useTrusted } from '../app/use-change';
import { useRemoveExample } from './use-remove-example';
import { ownAddress } from './workspaces';

/** Over every screen of the example: what one is looking at, and the ways out. */
export function ExampleBar() {
  const { t, services } = useApp();
  const trusted = useTrusted();
  const { remove, isRemoving, failed } = useRemoveExample();
  if (services.workspace !== 'example') return null;
  return (
    <section className="example-bar" aria-label={t('example.title')}>
      <p>
        <span className="example-badge">{t('example.badge')}</span>{' '}
        <strong>{t('example.bar')}</strong> {t('example.bar.more')}
      </p>
      <div className="example-bar-actions">
        <a className="button button-small" href={ownAddress()}>
          {t('example.leave')}
        </a>
        <button
          type="button"
          className="button button-small"
          disabled={isRemoving}
          onClick={trusted(() => void remove())}
        >
          {t('example.remove')}
        </button>
      </div>
      {failed && (
        <p className="problem" role="alert">
          {t('saving.failed', { reason: failed })}
        </p>
      )}
    </section>
  );
}
