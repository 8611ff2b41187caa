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
 * Asks for everything to be deleted, and hears how far it is. There is no way to call it off half-way:
 * the wipe is one transaction, so that a browser that is closed or a worker that is killed leaves all
 * of the data or none. Half a wipe, of which nobody could say what is still there, would be neither
 * what was asked for nor a way back.
 */
export function useDeleteAll() {
  const { services, failure } = useApp();
  const [state, setState] = useState<Deleting>({ is: 'idle' });
  /** The same command at every attempt: one whose answer was lost must not delete what came after it. */
  const asked = useRef<Asked>(undefined);
  const start = async () => {
    asked.current ??= { commandId: services.newId(), at: services.now() };
    setState({ is: 'working', done: 0, of: 0 });
    const unwatch = services.watchProgress?.('delete-all', (done, of) =>
      setState({ is: 'working', done, of }),
    );
    const ack = await services.send({ kind: 'delete-all' }, asked.current);
    unwatch?.();
    if (!ack.ok) return setState({ is: 'failed', reason: failure(ack.reason) });
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
    close: () => setState({ is: 'idle' }),
  };
}
