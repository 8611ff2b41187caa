import { useEffect, useState } from 'react';
import { useApp } from './AppContext';
import type { Kept } from './outbox';
import { useTrusted } from './use-change';

/** Between two attempts at what could not be stored, ms. */
const AGAIN_MS = 20_000;

/** Changes that are not stored yet, also of earlier pages: said, sent again by itself, or discarded. */
export function Unsent() {
  const { t, services, failure } = useApp();
  const trusted = useTrusted();
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const { outbox } = services;
  useEffect(() => {
    if (!outbox) return;
    let isOn = true;
    const again = () => void outbox.sendAgain().then((left) => isOn && setKept(left));
    again();
    const timer = setInterval(again, AGAIN_MS);
    return () => {
      isOn = false;
      clearInterval(timer);
    };
  }, [outbox]);
  if (!outbox || kept.length === 0) return null;
  return (
    <aside className="unsent" role="status">
      <p className="problem">
        {t('unsent.count', { n: kept.length, reason: failure(kept[0]!.reason) })}
      </p>
      <div className="region-actions">
        <button
          type="button"
          className="link"
          onClick={() => void outbox.sendAgain().then(setKept)}
        >
          {t('saving.again')}
        </button>
        <button
          type="button"
          className="link"
          onClick={trusted(() => void outbox.discard().then(() => setKept([])))}
        >
          {t('unsent.discard')}
        </button>
      </div>
    </aside>
  );
}
