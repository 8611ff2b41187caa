import type { BulkChanges, Change, Entry } from '@/lib/model';
import { countNotBack } from '@/lib/storage';
import { useApp } from '../../app/AppContext';

type Send = (change: Change) => Promise<boolean>;

/** The way back from a change of many that has just been done. */
export function useBulkUndo(send: Send) {
  const { services } = useApp();
  /** @param before the entries as they were */
  return (before: Entry[], changes: BulkChanges) => {
    const doneAt = new Date(services.now()).toISOString();
    return async (): Promise<false | { left: number }> => {
      if (!(await send({ kind: 'undo-edits', before, changes, doneAt }))) return false;
      return { left: await countNotBack(services.store, before, changes) };
    };
  };
}
