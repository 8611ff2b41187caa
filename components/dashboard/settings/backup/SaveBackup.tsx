import { useId, useRef, useState } from 'react';
import { useApp } from '../../../app/AppContext';
import { Gap } from '../../../kit/Gap';
import { Meter } from '../../../kit/Meter';
import { saveBackup } from './save-backup';

type State =
  | { is: 'idle' }
  | { is: 'working'; done: number; of: number }
  | { is: 'done'; rows: number; leftOut: number }
  | { is: 'failed'; reason: string };

/** Saves everything into one file, and says what went into it. */
export function SaveBackup() {
  const { t, services, whole } = useApp();
  const [state, setState] = useState<State>({ is: 'idle' });
  const [withSalt, setWithSalt] = useState(true);
  const id = useId();
  const stop = useRef<AbortController>(undefined);
  const save = async () => {
    const controller = new AbortController();
    stop.current = controller;
    setState({ is: 'working', done: 0, of: 0 });
    try {
      const { rows, leftOut } = await saveBackup(
        services,
        withSalt,
        (done, of) => setState({ is: 'working', done, of }),
        controller.signal,
      );
      setState({ is: 'done', rows, leftOut });
      void services.send({ kind: 'backup-made' });
      // Whoever makes a backup wants the data to last: the moment to ask the browser for the same.
      void navigator.storage?.persist?.().catch(() => false);
    } catch (error) {
      if (controller.signal.aborted) return setState({ is: 'idle' });
      setState({ is: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <div className="backup-save">
      <label className="choice">
        <input
          type="checkbox"
          checked={withSalt}
          aria-describedby={`${id}s`}
          onChange={(event) => setWithSalt(event.target.checked)}
        />
        <span>
          {t('backup.salt')}
          <span className="quiet" id={`${id}s`}>
            <Gap />
            {t('backup.salt.note')}
          </span>
        </span>
      </label>
      <button
        type="button"
        className="button button-main"
        disabled={state.is === 'working'}
        onClick={() => void save()}
      >
        {t('backup.save')}
      </button>
      <div role="status">
        {state.is === 'working' && (
          <Meter
            share={state.of ? state.done / state.of : 0}
            label={t('backup.saving')}
            text={t('export.progressText', { done: state.done, of: state.of })}
          />
        )}
        {state.is === 'working' && (
          <button type="button" className="link" onClick={() => stop.current?.abort()}>
            {t('ask.cancel')}
          </button>
        )}
        {state.is === 'done' && (
          <p className="quiet">{t('backup.saved', { rows: whole(state.rows) })}</p>
        )}
        {state.is === 'done' && state.leftOut > 0 && (
          <p className="problem">{t('backup.leftOut', { n: state.leftOut })}</p>
        )}
        {state.is === 'failed' && (
          <p className="problem">{t('export.failed', { reason: state.reason })}</p>
        )}
      </div>
    </div>
  );
}
