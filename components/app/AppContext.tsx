import { createContext, use, type ReactNode } from 'react';
import type { Settings } from '@/lib/model';
import type { Format } from './format';
import type { Services } from './services';

export interface App extends Format {
  services: Services;
  settings: Settings;
}

const AppContext = createContext<App | undefined>(undefined);

export function AppContextProvider({ app, children }: { app: App; children: ReactNode }) {
  return <AppContext value={app}>{children}</AppContext>;
}

/** Language, settings and the way to storage, for every component below `AppRoot`. */
export function useApp(): App {
  const app = use(AppContext);
  if (!app) throw new Error('useApp is used outside AppRoot');
  return app;
}
