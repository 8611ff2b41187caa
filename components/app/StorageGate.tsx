import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { chooseLanguage, createTranslator, formatFailure } from '@/lib/i18n';
import { reachStore, type StoreState } from '@/lib/storage';
import { useApp } from './AppContext';
import { RawBackup } from './RawBackup';
import type { Services } from './services';

const State = createContext<StoreState['is']>('ready');

/** The browser gives no data, or not these: what can still be done, in the browser's language. */
function ClosedNotice(props: {
  state: Extract<StoreState, { is: 'closed' }>;
  services: Services;
  again: () => void;
}) {
  const { state, services, again } = props;
  const language = chooseLanguage('auto', navigator.languages);
  const t = createTranslator(language);
  return (
    <main className="notice notice-page" role="alert">
      <h1>{t('failure.title')}</h1>
      <p>{t(state.kind === 'denied' ? 'failure.denied' : 'failure.body')}</p>
      <p className="quiet">{`${formatFailure(state.reason, language)} · Kolens ${services.version}`}</p>
      <button type="button" className="button button-main" onClick={again}>
        {t('failure.again')}
      </button>
      <RawBackup t={t} now={services.now} version={services.version} />
    </main>
  );
}

interface Props {
  services: Services;
  /** Draws the page when no data can be reached; without it, a notice says so. */
  fallback?: ((services: Services) => ReactNode) | undefined;
  children: (services: Services) => ReactNode;
}

/**
 * Opens the data before anything asks for them: as usual, or as they were when they could not be brought
 * up to date. `StorageNotice` says on the page which it is.
 */
export function StorageGate({ services, fallback, children }: Props) {
  const [state, setState] = useState<StoreState>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isGone = false;
    void reachStore(services.store).then((reached) => {
      if (!isGone) setState(reached);
    });
    return () => {
      isGone = true;
    };
  }, [services, attempt]);
  if (!state) return null;
  if (state.is === 'closed') {
    const again = () => setAttempt((n) => n + 1);
    return fallback ? fallback(services) : <ClosedNotice {...{ state, services, again }} />;
  }
  return (
    <State value={state.is}>
      {children(state.is === 'old' ? { ...services, store: state.store } : services)}
    </State>
  );
}

/** Above the page, while the data can only be read: why, and how to take them along. */
export function StorageNotice({ canSave = false }: { canSave?: boolean }) {
  const { t, services } = useApp();
  const state = use(State);
  if (state !== 'newer' && state !== 'old') return null;
  return (
    <div className="notice-line" role="alert">
      <p>{t(state === 'newer' ? 'failure.newer' : 'failure.old')}</p>
      {canSave && <RawBackup t={t} now={services.now} version={services.version} />}
    </div>
  );
}
