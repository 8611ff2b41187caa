import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState, type ReactNode } from 'react';
import { EXAMPLE_WHOLE } from '@/lib/model';
import { useApp } from '../app/AppContext';
import { Meter } from '../kit/Meter';
import { makeExample } from './make-example';
import { useRemoveExample } from './use-remove-example';

interface Progress {
  done: number;
  of: number;
}

/** Makes the example, says how far it is, and lets it be called off. */
function Making() {
  const { t, services, failure } = useApp();
  const [progress, setProgress] = useState<Progress>();
  const [failed, setFailed] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const [stop] = useState(() => new AbortController());
  const { remove } = useRemoveExample();
  useEffect(() => {
    let isGone = false;
    void makeExample(services, (done, of) => isGone || setProgress({ done, of }), stop.signal).then(
      (reason) => isGone || setFailed(reason && failure(reason)),
    );
    return () => {
      isGone = true;
    };
  }, [services, failure, attempt, stop]);
  const text = progress ? t('export.progressText', { ...progress }) : t('example.making.begin');
  return (
    <main className="notice notice-page" aria-busy={!failed}>
      <h1>{t('example.making')}</h1>
      <p>{t('example.making.body')}</p>
      <Meter
        share={progress ? progress.done / progress.of : 0}
        label={t('example.making')}
        text={text}
      />
      <p className="quiet">{text}</p>
      {failed && (
        <p className="problem" role="alert">
          {t('saving.failed', { reason: failed })}
        </p>
      )}
      <div className="region-actions">
        {failed && (
          <button
            type="button"
            className="button button-main"
            onClick={() => {
              setFailed(undefined);
              setAttempt((n) => n + 1);
            }}
          >
            {t('saving.again')}
          </button>
        )}
        <button
          type="button"
          className="button"
          onClick={() => {
            stop.abort();
            void remove();
          }}
        >
          {t('ask.cancel')}
        </button>
      </div>
    </main>
  );
}

/** In the example workspace: nothing is drawn before all of it is there. Elsewhere: what it holds. */
export function ExampleGate({ children }: { children: ReactNode }) {
  const { services } = useApp();
  const isWhole = useLiveQuery(
    async () =>
      services.workspace === undefined ||
      (await services.store.applied.get(EXAMPLE_WHOLE)) !== undefined,
    [services],
  );
  if (isWhole === undefined) return null;
  return isWhole ? children : <Making />;
}
