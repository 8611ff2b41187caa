import { useCallback, useState } from 'react';

/** Something done to many at once, said in words, with the way back. */
export interface Undoable {
  text: string;
  /**
   * Says whether it was taken back; or for how many it was not, because they were changed since;
   * `changed` where that is all there was to take back; `partly` when it was stopped on the way.
   */
  undo: () => Promise<boolean | 'changed' | 'partly' | { left: number }>;
}

export interface UndoState {
  last:
    | (Undoable & { state: 'done' | 'undone' | 'partly' | 'kept' | 'failed'; left?: number })
    | undefined;
  done: (done: Undoable) => void;
  undo: () => void;
  dismiss: () => void;
}

/** The last thing done stays to be taken back until the next one, or until it is dismissed. */
export function useUndo(): UndoState {
  const [last, setLast] = useState<UndoState['last']>();
  const done = useCallback((next: Undoable) => setLast({ ...next, state: 'done' }), []);
  return {
    last,
    done,
    undo: () => {
      if (!last) return;
      void last.undo().then((back) => {
        const left = typeof back === 'object' ? back.left : 0;
        const state =
          back === 'changed' ? 'kept' : back === 'partly' ? back : back ? 'undone' : 'failed';
        setLast({ ...last, state, left });
      });
    },
    dismiss: () => setLast(undefined),
  };
}
