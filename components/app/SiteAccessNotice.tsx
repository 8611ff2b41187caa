import { useEffect, useState } from 'react';
import { useApp } from './AppContext';

/** While the browser keeps the extension off the two sites: why it asks, and the way to allow it. */
export function SiteAccessNotice() {
  const { t, services } = useApp();
  const { siteAccess } = services;
  const [allowed, setAllowed] = useState<boolean>();
  /** The user was asked in this page, and said so. */
  const [answer, setAnswer] = useState<boolean>();
  useEffect(() => siteAccess?.watch(setAllowed), [siteAccess]);
  if (!siteAccess || allowed === undefined) return null;
  if (allowed) {
    return answer ? (
      <div className="notice-line" role="status">
        <p>{t('siteAccess.allowed')}</p>
      </div>
    ) : null;
  }
  return (
    <section className="welcome" aria-label={t('siteAccess.title')}>
      <p>
        <strong>{t('siteAccess.title')}</strong>
      </p>
      <p>{t('siteAccess.why')}</p>
      <button
        type="button"
        className="button button-main"
        // Nothing before the question itself: the browser asks only within the click.
        onClick={() => void siteAccess.ask().then(setAnswer, () => setAnswer(false))}
      >
        {t('siteAccess.allow')}
      </button>
      <p className="quiet" role="status">
        {answer === false ? t('siteAccess.refused') : ''}
      </p>
    </section>
  );
}
