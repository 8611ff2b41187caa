import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { useApp } from '../../app/AppContext';
import { Gap } from '../../kit/Gap';

/** Whether the browser may clear the data away when the disk gets full; undefined: it does not say. */
function usePersisted(): [boolean | undefined, () => Promise<void>] {
  const [persisted, setPersisted] = useState<boolean>();
  useEffect(() => {
    let isGone = false;
    void navigator.storage?.persisted?.().then((is) => {
      if (!isGone) setPersisted(is);
    });
    return () => {
      isGone = true;
    };
  }, []);
  const ask = async () => setPersisted(await navigator.storage.persist());
  return [persisted, ask];
}

function Persistence(props: {
  persisted: boolean;
  asked: boolean;
  ask: () => Promise<void>;
  setAsked: (asked: boolean) => void;
}) {
  const { t } = useApp();
  const { persisted, asked, ask, setAsked } = props;
  return (
    <p className="quiet" role="status">
      {persisted ? t('settings.storage.kept') : t('settings.storage.notKept')}
      {!persisted && <Gap />}
      {persisted === false && asked && t('settings.storage.refused')}
      {persisted === false && !asked && (
        <>
          <button
            type="button"
            className="link"
            onClick={() => void ask().finally(() => setAsked(true))}
          >
            {t('settings.storage.ask')}
          </button>
        </>
      )}
    </p>
  );
}

/** What is stored, how much room it takes, and whether it is safe from the browser's own clearing up. */
export function StorageState() {
  const { t, bytes, whole, services } = useApp();
  const [persisted, ask] = usePersisted();
  const [asked, setAsked] = useState(false);
  const held = useLiveQuery(async () => {
    const [creators, notes, entries, estimate] = await Promise.all([
      services.store.creators.count(),
      services.store.notes.count(),
      services.store.entries.count(),
      navigator.storage?.estimate?.(),
    ]);
    return { creators, notes, entries, usage: estimate?.usage };
  }, [services]);
  if (!held) return null;
  return (
    <div className="storage-state">
      <p>
        {t('settings.storage.held', {
          creators: whole(held.creators),
          notes: whole(held.notes),
          entries: whole(held.entries),
        })}
        <Gap />
        {held.usage !== undefined && t('settings.storage.used', { size: bytes(held.usage) })}
      </p>
      {services.isExempt ? (
        <p className="quiet">{t('settings.storage.exempt')}</p>
      ) : (
        persisted !== undefined && <Persistence {...{ persisted, asked, ask, setAsked }} />
      )}
    </div>
  );
}
