import { useRef, useState } from 'react';
import type { Asked } from '@/lib/capture/client';
import { useApp } from '../app/AppContext';

export type Deleting =
  | { is: 'idle' }
  | { is: 'asking' }
  /** Rows gone; `of` is 0 until the writer has begun. */
  | { is: 'working'; done: number; of: number }
  | { is: 'failed'; reason: string }
  | { is: 'done' };

/**
 * Asks for everything to be deleted, and hears how far it is. The wipe is one transaction: a browser that
 * is closed, a worker that is killed, or a user who stops it on the way leaves all of the data. Half a
 * wipe, of which nobody could say what is still there, would be neither what was asked for nor a way back.
 */
export function useDeleteAll() {
  const { services, failure, t } = useApp();
  const [state, setState] = useState<Deleting>({ is: 'idle' });
  /** The same command at every attempt: one whose answer was lost must not delete what came after it. */
  const asked = useRef<Asked>(undefined);
  const stopped = useRef(false);
  const start = async () => {
    stopped.current = false;
    asked.current ??= { commandId: services.newId(), at: services.now() };
    setState({ is: 'working', done: 0, of: 0 });
    const unwatch = services.watchProgress?.('delete-all', (done, of) =>
      setState({ is: 'working', done, of }),
    );
    const ack = await services.send({ kind: 'delete-all' }, asked.current);
    unwatch?.();
    if (!ack.ok) {
      const reason = stopped.current ? t('restore.stopped') : failure(ack.reason);
      return setState({ is: 'failed', reason });
    }
    localStorage.clear();
    setState({ is: 'done' });
  };
  return {
    state,
    ask: () => {
      asked.current = undefined;
      setState({ is: 'asking' });
    },
    start,
    stop: () => {
      stopped.current = true;
      if (asked.current) services.callOff?.(asked.current);
    },
    close: () => setState({ is: 'idle' }),
  };
}
