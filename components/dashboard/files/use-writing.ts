import { useRef, useState } from 'react';
import type { Change } from '@/lib/model';
import { useApp } from '../../app/AppContext';
import { holdingStill } from '../../data/hold';

export type Writing =
  | { is: 'asking' }
  | { is: 'writing'; done: number }
  | { is: 'done'; done: number }
  | { is: 'failed'; done: number; reason: string };

/**
 * Sends changes one after the other, each acknowledged before the next. After a failure or a stop it
 * goes on where it was: what is written stays, and a change is never sent twice.
 */
export function useWriting(changes: readonly Change[]) {
  const { t, services, failure } = useApp();
  const [state, setState] = useState<Writing>({ is: 'asking' });
  const stopped = useRef(false);
  const write = () => holdingStill(writeAll);
  const writeAll = async () => {
    stopped.current = false;
    for (let i = state.is === 'failed' ? state.done : 0; i < changes.length; i++) {
      if (stopped.current) return setState({ is: 'failed', done: i, reason: t('import.stopped') });
      setState({ is: 'writing', done: i });
      const ack = await services.send(changes[i]!);
      if (!ack.ok) return setState({ is: 'failed', done: i, reason: failure(ack.reason) });
    }
    setState({ is: 'done', done: changes.length });
  };
  const stop = () => {
    stopped.current = true;
  };
  return { state, write, stop };
}
