import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { chooseLanguage } from '@/lib/i18n';
import { DEFAULT_SETTINGS } from '@/lib/model';
import { memoryStore } from '@/lib/storage';
import { AppContextProvider, useApp } from '../app/AppContext';
import { createFormat } from '../app/format';
import type { PageServices, Services } from '../app/services';

/** How often the page is asked what it shows, ms: nothing else tells of new comments without a database. */
const ASK_EVERY_MS = 2_000;

const NOT_KEPT = 'the browser does not let the extension store data here';

/** That nothing can be kept here. */
export function MemoryNotice() {
  const { t } = useApp();
  return (
    <p className="notice-line" role="alert">
      {t('memory.notice')}
    </p>
  );
}

/**
 * The sidebar of a browser that gives it no data: it goes on with what this page shows, for as long as
 * the page is open; `MemoryNotice` says that nothing of it is kept.
 */
export function MemoryMode(props: { services: Services; page: PageServices; children: ReactNode }) {
  const { services, page, children } = props;
  const [memory] = useState(memoryStore);
  const [taken, setTaken] = useState(0);
  useEffect(() => {
    let isGone = false;
    const ask = async () => {
      const observation = await page.reading?.();
      if (isGone || !observation) return;
      memory.take(observation);
      setTaken((n) => n + 1);
    };
    void ask();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void ask();
    }, ASK_EVERY_MS);
    return () => {
      isGone = true;
      clearInterval(timer);
    };
  }, [page, memory]);
  const app = useMemo(
    () => ({
      ...createFormat(chooseLanguage('auto', navigator.languages)),
      settings: DEFAULT_SETTINGS,
      services: {
        ...services,
        store: memory.store,
        send: async () => ({ ok: false as const, reason: NOT_KEPT }),
      },
    }),
    // Another object with every reading: whatever asks the store asks again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [services, memory, taken],
  );
  useEffect(() => {
    document.documentElement.lang = app.language;
  }, [app.language]);
  return <AppContextProvider app={app}>{children}</AppContextProvider>;
}
