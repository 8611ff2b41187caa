import { createContext, use, type ReactNode } from 'react';
import type { Settings } from '@/lib/model';
import type { Format } from './format';
import type { Services } from './services';

export interface App extends Format {
  services: Services;
  /** Without how the table looks: it is written with every sort, and only the table is drawn from it. */
  settings: Omit<Settings, 'table'>;
}

const AppContext = createContext<App | undefined>(undefined);
const TableContext = createContext<Settings['table']>(null);

interface ProviderProps {
  app: App;
  table?: Settings['table'];
  children: ReactNode;
}

export function AppContextProvider({ app, table = null, children }: ProviderProps) {
  return (
    <AppContext value={app}>
      <TableContext value={table}>{children}</TableContext>
    </AppContext>
  );
}

/** How the table of the shortlist looked when it was last changed; null until it was. */
export function useKeptTable(): Settings['table'] {
  return use(TableContext);
}

/** Language, settings and the way to storage, for every component below `AppRoot`. */
export function useApp(): App {
  const app = use(AppContext);
  if (!app) throw new Error('useApp is used outside AppRoot');
  return app;
}
