import { everyComment } from './build';
import { timeOfId } from './ids';
import type { WorldCreator, WorldNote } from './types';

const DAY = 86_400_000;

/** What a perfect reader would know of one note. */
export interface NoteTruth {
  id: string;
  likes: number;
  saves: number;
  comments: number;
  shares: number;
  publishedAt: string;
  pinned: boolean;
  /** Comments and replies that a reader who loads everything can see. */
  loadable: number;
}

/** True figures of one creator, to hold what the extension shows and exports against. */
export interface CreatorTruth {
  key: string;
  id: string;
  nickname: string;
  redId: string;
  followers: number;
  following: number;
  likesAndSaves: number;
  notes: NoteTruth[];
}

export function truthOf(creator: WorldCreator): CreatorTruth {
  const { key, id, nickname, redId, followers, following, likesAndSaves } = creator;
  return {
    ...{ key, id, nickname, redId, followers, following, likesAndSaves },
    notes: creator.notes.map(noteTruth),
  };
}

function noteTruth(note: WorldNote): NoteTruth {
  return {
    id: note.id,
    likes: note.likes,
    saves: note.saves,
    comments: note.commentCount,
    shares: note.shares,
    publishedAt: new Date(timeOfId(note.id)).toISOString(),
    pinned: note.pinned,
    loadable: everyComment(note).length,
  };
}

/**
 * Median of (likes + saves + comments) / followers over the opened notes of the last 90 days, pinned
 * ones aside. Every practice note is over seven days old, so leaving fresh ones out changes nothing.
 */
export function engagementRate(
  creator: CreatorTruth,
  opened: readonly string[],
  now: number,
): number | undefined {
  const rates = creator.notes
    .filter((note) => opened.includes(note.id) && !note.pinned)
    .filter((note) => now - Date.parse(note.publishedAt) <= 90 * DAY)
    .map((note) => (note.likes + note.saves + note.comments) / creator.followers);
  return medianOf(rates);
}

export function medianOf(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return undefined;
  return sorted.length % 2
    ? sorted[Math.floor(middle)]
    : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
