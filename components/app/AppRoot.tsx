import { Tooltip } from '@base-ui/react/tooltip';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { useEffect, useMemo, type ReactNode } from 'react';
import { chooseLanguage } from '@/lib/i18n';
import { settingsOf } from '@/lib/storage';
import { useBegun } from '../data/use-begun';
import { AppContextProvider, type App } from './AppContext';
import { createFormat } from './format';
import type { Services } from './services';
import { StorageGate } from './StorageGate';
import { StorageBoundary } from './StorageBoundary';

function Ready({ services, children }: { services: Services; children: ReactNode }) {
  const stored = useBegun(
    services,
    ({ settings }) => settings,
    () => settingsOf(services.store),
  );
  // The same settings, read again, are the same: all that is drawn hangs on them.
  const text = stored && JSON.stringify({ ...stored, table: undefined });
  const settings = useMemo(
    () => (text === undefined ? undefined : (JSON.parse(text) as App['settings'])),
    [text],
  );
  const language = settings && chooseLanguage(settings.language, navigator.languages);
  const theme = settings?.theme;
  const app = useMemo(
    () => settings && language && { services, settings, ...createFormat(language) },
    [services, settings, language],
  );
  useEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (!theme || theme === 'auto') document.documentElement.removeAttribute('data-theme');
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  if (!app) return null;
  return (
    <AppContextProvider app={app} table={stored?.table ?? null}>
      {children}
    </AppContextProvider>
  );
}

interface Props {
  services: Services;
  /** Draws the page when no data can be reached. */
  fallback?: (services: Services) => ReactNode;
  children: ReactNode;
}

/** Everything below knows its language, settings and storage; a storage failure is said in words. */
export function AppRoot({ services, fallback, children }: Props) {
  return (
    <CSPProvider disableStyleElements>
      <Tooltip.Provider delay={250} closeDelay={80}>
        <StorageBoundary version={services.version}>
          <StorageGate services={services} fallback={fallback}>
            {(reached) => <Ready services={reached}>{children}</Ready>}
          </StorageGate>
        </StorageBoundary>
      </Tooltip.Provider>
    </CSPProvider>
  );
}
