import { laterCount, type Count } from './count';
import type { Comment, Creator, Note } from './observation';
import { bestTime } from './time';

/*
 * How a later reading joins an earlier one. Nothing seen is lost by a page that shows less: a field
 * absent from the later reading keeps its earlier value, a card never overwrites detail, and a
 * rounded figure never blurs an exact one it agrees with (`laterCount`).
 */

type Counted<K extends string> = Partial<Record<K, Count | undefined>>;

function laterCounts<K extends string>(names: readonly K[], a: Counted<K>, b: Counted<K>) {
  const merged: Counted<K> = {};
  for (const name of names) {
    const count = laterCount(a[name], b[name]);
    if (count) merged[name] = count;
  }
  return merged;
}

/** `earlier` overlaid by the fields that `later` really has. */
function overlay<T extends object>(earlier: T, later: T): T {
  const merged = { ...earlier };
  for (const key of Object.keys(later) as (keyof T)[]) {
    if (later[key] !== undefined) merged[key] = later[key];
  }
  return merged;
}

export const CREATOR_COUNTS = ['followers', 'following', 'likesAndSaves'] as const;
export const NOTE_COUNTS = ['likes', 'saves', 'comments', 'shares'] as const;

export function mergeCreator(earlier: Creator, later: Creator): Creator {
  return { ...overlay(earlier, later), ...laterCounts(CREATOR_COUNTS, earlier, later) };
}

/**
 * @param pinnedKnown true when the later reading came from the creator's own grid, the only place
 *   that shows pins: only there does a missing mark mean "no longer pinned".
 */
export function mergeNote(earlier: Note, later: Note, pinnedKnown = false): Note {
  const blunter = earlier.completeness === 'detail' && later.completeness === 'card';
  const merged: Note = {
    ...(blunter ? overlay(later, earlier) : overlay(earlier, later)),
    ...laterCounts(NOTE_COUNTS, earlier, later),
  };
  const publishedAt = bestTime(earlier.publishedAt, later.publishedAt);
  if (publishedAt) merged.publishedAt = publishedAt;
  if (pinnedKnown && !later.pinned) delete merged.pinned;
  else if (later.pinned) merged.pinned = true;
  return merged;
}

export function mergeComment(earlier: Comment, later: Comment): Comment {
  const merged: Comment = {
    ...overlay(earlier, later),
    ...laterCounts(['likes', 'replies'], earlier, later),
  };
  const createdAt = bestTime(earlier.createdAt, later.createdAt);
  if (createdAt) merged.createdAt = createdAt;
  return merged;
}
