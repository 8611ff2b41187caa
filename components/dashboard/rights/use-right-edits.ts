import type { Right, RightChanges } from '@/lib/model';
import { listRights } from '@/lib/storage';
import { useApp } from '../../app/AppContext';
import { useChange, type Saving } from '../../app/use-change';
import { useUndo, type UndoState } from '../bulk/use-undo';
import { fieldsBack } from '../campaigns/plan/fields-back';

export interface RightEdits {
  saving: Saving;
  undo: UndoState;
  /** @param what the change in words, for the line that offers the way back */
  edit: (changes: RightChanges, what: string) => void;
}

/** Changes of one record, the last of which can be taken back: a tier sets many fields at once. */
export function useRightEdits(right: Right): RightEdits {
  const { services } = useApp();
  const [saving, send] = useChange();
  const undo = useUndo();
  const { id, creatorId } = right;
  const change = (changes: RightChanges) => send({ kind: 'edit-right', id, creatorId, changes });
  return {
    saving,
    undo,
    edit: (changes, what) => {
      void change(changes).then((isDone) => {
        if (!isDone) return;
        undo.done({
          text: what,
          undo: async () => {
            const now = (await listRights(services.store)).find((each) => each.id === id);
            const back = fieldsBack(right, changes, now);
            return back ? change(back) : 'changed';
          },
        });
      });
    },
  };
}
