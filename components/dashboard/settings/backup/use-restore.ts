import { useRef, useState } from 'react';
import type { Asked } from '@/lib/capture/client';
import type { RestoreMode } from '@/lib/model';
import { pieceCount, piecesOf } from '@/lib/storage';
import { useApp } from '../../../app/AppContext';

export type Restoring =
  | { is: 'asking' }
  | { is: 'sending'; done: number; of: number }
  /** Rows in place; none of it counts before the last. `of` is 0 until the writer has begun. */
  | { is: 'writing'; done: number; of: number }
  | { is: 'done' }
  | { is: 'failed'; reason: string };

/**
 * Carries a backup to the writer, piece by piece, and has it put in place. It can be stopped until the
 * last row is in place: then all is as it was.
 */
export function useRestore() {
  const { services, t, failure } = useApp();
  const [state, setState] = useState<Restoring>({ is: 'asking' });
  const stopped = useRef(false);
  const asked = useRef<Asked>(undefined);

  const start = async (file: Uint8Array, mode: RestoreMode): Promise<void> => {
    stopped.current = false;
    asked.current = undefined;
    const restoreId = services.newId();
    const pieces = pieceCount(file.length);
    const giveUp = (reason: string) => {
      void services.send({ kind: 'restore-abandon', restoreId });
      setState({ is: 'failed', reason });
    };
    let seq = 0;
    for (const data of piecesOf(file)) {
      if (stopped.current) return giveUp(t('restore.stopped'));
      setState({ is: 'sending', done: seq, of: pieces });
      const ack = await services.send({ kind: 'restore-piece', restoreId, seq: seq++, data });
      if (!ack.ok) return giveUp(failure(ack.reason));
    }
    setState({ is: 'writing', done: 0, of: 0 });
    const unwatch = services.watchProgress?.('restore', (done, of) =>
      setState({ is: 'writing', done, of }),
    );
    asked.current = { commandId: services.newId(), at: services.now() };
    const ack = await services.send({ kind: 'restore', restoreId, pieces, mode }, asked.current);
    unwatch?.();
    if (ack.ok) setState({ is: 'done' });
    else giveUp(stopped.current ? t('restore.stopped') : failure(ack.reason));
  };
  const stop = () => {
    stopped.current = true;
    if (asked.current) services.callOff?.(asked.current);
  };
  return { state, start, stop };
}
