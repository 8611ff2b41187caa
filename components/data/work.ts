import { create } from 'zustand';

/** Something done to many creators, message after message. */
export interface Work {
  /** Creators done so far, of how many. */
  done: number;
  of: number;
  isStopping: boolean;
}

interface Present {
  work: Work | undefined;
}

const usePresent = create<Present>(() => ({ work: undefined }));

/** What is being done just now; one thing at a time. Undefined when nothing is. */
export function useWork(): Work | undefined {
  return usePresent(({ work }) => work);
}

export function isAtWork(): boolean {
  return usePresent.getState().work !== undefined;
}

/** Ends the work after the message that is on its way. */
export function stopWork(): void {
  usePresent.setState(({ work }) => ({ work: work && { ...work, isStopping: true } }));
}

/** How far it came: `reason` when something could not be stored. */
export interface Outcome {
  done: number;
  isAll: boolean;
  reason?: string;
}

interface Step {
  /** How many creators it is about. */
  n: number;
}

/**
 * Takes the steps one after the other, until one fails or the user stops it; says how far it is.
 * @param take resolves with the reason if the step could not be stored
 */
export async function workThrough<S extends Step>(
  steps: readonly S[],
  take: (step: S) => Promise<string | undefined>,
): Promise<Outcome> {
  const of = steps.reduce((sum, { n }) => sum + n, 0);
  let done = 0;
  usePresent.setState({ work: { done, of, isStopping: false } });
  try {
    for (const step of steps) {
      if (usePresent.getState().work?.isStopping) return { done, isAll: false };
      const reason = await take(step);
      if (reason !== undefined) return { done, isAll: false, reason };
      done += step.n;
      usePresent.setState(({ work }) => ({ work: work && { ...work, done } }));
    }
    return { done, isAll: true };
  } finally {
    usePresent.setState({ work: undefined });
  }
}
