import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { overlapSteps, type Overlap } from '@/lib/scoring';
import { commentsUnder } from '@/lib/storage';
import type { DossierComment } from '@/lib/model';
import { useApp } from '../app/AppContext';

/** Creators compared at most, those with most comments read: pairs grow with the square. */
export const OVERLAP_MOST = 60;

/** Time for comparing before the screen gets its turn, ms. */
const SLICE_MS = 40;

export interface Overlaps {
  overlaps: Overlap[];
  /** Comments by their id, for the evidence. */
  said: ReadonlyMap<string, DossierComment>;
  /** Creators of whom any comment was read. */
  compared: number;
  wasCut: boolean;
}

export type Overlapping =
  | { is: 'reading' }
  | { is: 'comparing'; share: number }
  | { is: 'cancelled' }
  | ({ is: 'done' } & Overlaps);

/** Compares step by step, the screen drawing in between. @returns undefined when it was cancelled */
export async function compareInSlices(
  comments: ReadonlyMap<string, readonly DossierComment[]>,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Overlap[] | undefined> {
  const steps = overlapSteps(comments);
  let from = performance.now();
  for (;;) {
    if (signal.aborted) return undefined;
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - from > SLICE_MS) {
      onProgress(value);
      await new Promise((resolve) => setTimeout(resolve));
      from = performance.now();
    }
  }
}

/** Who comments under several of these creators, worked out so that it can be watched and stopped. */
export function useOverlaps(creatorIds: readonly string[]) {
  const { services } = useApp();
  const key = creatorIds.join();
  const comments = useLiveQuery(() => commentsUnder(services.store, creatorIds), [services, key]);
  const [stopped, setStopped] = useState<string>();
  const [state, setState] = useState<{ of: typeof comments; at: Overlapping }>();
  const isStopped = stopped === key;
  useEffect(() => {
    if (!comments || isStopped) return;
    const controller = new AbortController();
    const { signal } = controller;
    const ranked = [...comments].sort((a, b) => b[1].length - a[1].length);
    const taken = ranked.slice(0, OVERLAP_MOST);
    const show = (at: Overlapping) => {
      if (!signal.aborted) setState({ of: comments, at });
    };
    const work = async () => {
      const overlaps = await compareInSlices(
        new Map(taken),
        (share) => show({ is: 'comparing', share }),
        signal,
      );
      if (!overlaps) return;
      show({
        is: 'done',
        overlaps,
        said: new Map(taken.flatMap(([, all]) => all.map((c) => [c.id, c] as const))),
        compared: taken.length,
        wasCut: ranked.length > taken.length,
      });
    };
    void work();
    return () => controller.abort();
  }, [comments, isStopped]);
  const current: Overlapping = isStopped
    ? { is: 'cancelled' }
    : comments && state?.of === comments
      ? state.at
      : { is: 'reading' };
  return {
    state: current,
    cancel: () => setStopped(key),
    again: () => setStopped(undefined),
  };
}
