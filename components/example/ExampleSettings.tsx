import { useEffect, useState } from 'react';
import { hasExample } from '@/lib/storage';
import { useApp } from '../app/AppContext';
import { RemoveExample } from './RemoveExample';
import { EXAMPLE_QUERY } from './workspaces';

/** The way into the example, and how to be rid of it, among the user's own settings. */
export function ExampleSettings() {
  const { t } = useApp();
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    let isGone = false;
    void hasExample().then((there) => isGone || setThere(there));
    return () => {
      isGone = true;
    };
  }, []);
  return (
    <section className="settings-group">
      <h2>{t('example.title')}</h2>
      <p>{t('example.offer')}</p>
      <p className="quiet">{t('example.apart')}</p>
      <div className="region-actions">
        <a className="button" href={EXAMPLE_QUERY}>
          {t('example.explore')}
        </a>
        {isThere && <RemoveExample onRemoved={() => setThere(false)} />}
      </div>
    </section>
  );
}
