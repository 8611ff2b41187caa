import { useState } from 'react';
import { useApp } from '../app/AppContext';
import type { PageServices } from '../app/services';
import { SiteStepList } from '../first-steps/StepList';
import { useFirstSteps } from '../first-steps/use-first-steps';
import { useShortcut } from './use-shortcut';

const KEY = 'kolens.welcomed';

/** A browser that keeps nothing for this frame refuses to say even that: then it is greeted each time. */
function wasWelcomed(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

function keepWelcomed(): void {
  try {
    localStorage.setItem(KEY, '1');
  } catch {
    // Nothing is kept there; the page says so where it matters.
  }
}

/** What it does and does not, and the way through it, on the first run; gone for good once dismissed. */
export function Welcome({ page }: { page: PageServices }) {
  const { t } = useApp();
  const [shown, setShown] = useState(() => !wasWelcomed());
  const steps = useFirstSteps();
  const keys = useShortcut(page);
  if (!shown) return null;
  const dismiss = () => {
    keepWelcomed();
    setShown(false);
  };
  return (
    <aside className="welcome" aria-label={t('welcome.title')}>
      <p>
        <strong>{t('welcome.title')}</strong>
      </p>
      <ul>
        <li>{t('welcome.passive')}</li>
        <li>{t('welcome.coverage')}</li>
        <li>{t('welcome.local')}</li>
        <li>{t('welcome.free')}</li>
        {keys && !page.isPanel && <li>{t('welcome.keys', { keys })}</li>}
      </ul>
      <SiteStepList steps={steps} />
      <button type="button" className="button button-small" onClick={dismiss}>
        {t('welcome.dismiss')}
      </button>
    </aside>
  );
}
