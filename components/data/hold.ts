import { create } from 'zustand';

/**
 * While thousands of rows are written, the table that follows them would be read and drawn anew after
 * each few hundred, and take more time than the writing. Whoever writes so much holds it still.
 */
const useHolds = create<{ holds: number }>(() => ({ holds: 0 }));

/** True while somebody writes so much that it is not followed. */
export function useIsHeld(): boolean {
  return useHolds(({ holds }) => holds > 0);
}

/** The table stays as it is until `work` is over, and is read again then. */
export async function holdingStill<T>(work: () => Promise<T>): Promise<T> {
  useHolds.setState(({ holds }) => ({ holds: holds + 1 }));
  try {
    return await work();
  } finally {
    useHolds.setState(({ holds }) => ({ holds: holds - 1 }));
  }
}
