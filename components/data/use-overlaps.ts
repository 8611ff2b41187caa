import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { overlapsOf, type Overlap } from '@/lib/scoring';
import { commentsUnder } from '@/lib/storage';
import type { DossierComment } from '@/lib/model';
import { useApp } from '../app/AppContext';

/** Creators compared at most, those with most comments read: pairs grow with the square. */
export const OVERLAP_MOST = 60;

export interface Overlaps {
  overlaps: Overlap[];
  /** Comments by their id, for the evidence. */
  said: ReadonlyMap<string, DossierComment>;
  /** Creators of whom any comment was read. */
  compared: number;
  wasCut: boolean;
}

/** Who comments under several of these creators; undefined while comments are read. */
export function useOverlaps(creatorIds: readonly string[]): Overlaps | undefined {
  const { services } = useApp();
  const key = creatorIds.join();
  const comments = useLiveQuery(() => commentsUnder(services.store, creatorIds), [services, key]);
  return useMemo(() => {
    if (!comments) return undefined;
    const ranked = [...comments].sort((a, b) => b[1].length - a[1].length);
    const taken = ranked.slice(0, OVERLAP_MOST);
    return {
      overlaps: overlapsOf(new Map(taken)),
      said: new Map(taken.flatMap(([, all]) => all.map((c) => [c.id, c] as const))),
      compared: taken.length,
      wasCut: ranked.length > taken.length,
    };
  }, [comments]);
}
