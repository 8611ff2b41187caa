import { createContext, Fragment, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { chooseLanguage, createTranslator, formatFailure } from '@/lib/i18n';
import { reachStore, type StoreState } from '@/lib/storage';
import { useApp } from './AppContext';
import { RawBackup } from './RawBackup';
import type { Services } from './services';

interface Told {
  is: StoreState['is'];
  wasShut: boolean;
}

const State = createContext<Told>({ is: 'ready', wasShut: false });

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
 * Counts how often the browser shut or cleared the data under this page.
 * @param isOpen they were reached: an upgrade that fails shuts them as well, and is no news
 */
function useShut({ store }: Services, isOpen: boolean): number {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (!isOpen) return;
    let isGone = false;
    const shut = () => void (isGone || setTimes((n) => n + 1));
    // Dexie itself lets go of the database, and opens it again when it is next asked for.
    store.on('close', shut);
    store.on('versionchange', shut);
    return () => {
      isGone = true;
      store.on('close').unsubscribe(shut);
      store.on('versionchange').unsubscribe(shut);
    };
  }, [store, isOpen]);
  return times;
}

/** The services that a page is drawn with. What was asked before the data were shut is not true any more. */
function servicesIn(state: StoreState | undefined, services: Services, wasShut: boolean): Services {
  if (state?.is === 'old') return { ...services, store: state.store };
  return wasShut && services.begun ? { ...services, begun: undefined } : services;
}

/**
 * Opens the data before anything asks for them: as usual, or as they were when they could not be brought
 * up to date. `StorageNotice` says on the page which it is. When the browser shuts or clears them under
 * the page, they are opened and read again, and it says that, too.
 */
export function StorageGate({ services, fallback, children }: Props) {
  const [state, setState] = useState(services.reached);
  const [attempt, setAttempt] = useState(0);
  const shut = useShut(services, state?.is === 'ready' || state?.is === 'newer');
  const isReached = attempt === 0 && shut === 0 && services.reached !== undefined;
  useEffect(() => {
    if (isReached) return;
    let isGone = false;
    void reachStore(services.store).then((reached) => {
      if (!isGone) setState(reached);
    });
    return () => {
      isGone = true;
    };
  }, [services, attempt, shut, isReached]);
  const told = useMemo(() => ({ is: state?.is ?? 'ready', wasShut: shut > 0 }), [state, shut]);
  const given = useMemo(() => servicesIn(state, services, shut > 0), [state, services, shut]);
  if (!state) return null;
  if (state.is === 'closed') {
    const again = () => setAttempt((n) => n + 1);
    return fallback ? fallback(services) : <ClosedNotice {...{ state, services, again }} />;
  }
  return (
    <State value={told}>
      {/* Read anew from the first query on: what was read before is not there any more. */}
      <Fragment key={shut}>{children(given)}</Fragment>
    </State>
  );
}

/** Above the page: that the data can only be read, were shut, or are private; why, and what to do. */
export function StorageNotice({ canSave = false }: { canSave?: boolean }) {
  const { t, services } = useApp();
  const { is, wasShut } = use(State);
  const isReadOnly = is === 'newer' || is === 'old';
  return (
    <>
      {isReadOnly && (
        <div className="notice-line" role="alert">
          <p>{t(is === 'newer' ? 'failure.newer' : 'failure.old')}</p>
          {canSave && <RawBackup t={t} now={services.now} version={services.version} />}
        </div>
      )}
      {wasShut && (
        <div className="notice-line" role="alert">
          <p>{t('failure.shut')}</p>
        </div>
      )}
      {services.isPrivate && (
        <div className="notice-line" role="status">
          <p>{t('private.notice')}</p>
        </div>
      )}
    </>
  );
}
