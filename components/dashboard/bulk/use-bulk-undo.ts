import type { BulkChanges, Entry } from '@/lib/model';
import { countNotBack } from '@/lib/storage';
import { useApp } from '../../app/AppContext';
import { undoRounds } from './rounds';
import type { Undoable } from './use-undo';
import { useRounds, type Send } from './use-rounds';

/** The way back from a change of many that has just been done. */
export function useBulkUndo(send: Send) {
  const { services } = useApp();
  const [carryOut] = useRounds(send);
  /** @param before the entries as they were */
  return (before: readonly Entry[], changes: BulkChanges) => {
    const doneAt = new Date(services.now()).toISOString();
    return async (): ReturnType<Undoable['undo']> => {
      const { isAll, done } = await carryOut(undoRounds(before, changes, doneAt));
      if (!isAll) return done > 0 && 'partly';
      return { left: await countNotBack(services.store, before, changes) };
    };
  };
}
