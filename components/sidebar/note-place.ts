import { middleOf, type Count, type DossierNote } from '@/lib/model';
import { noteValue } from '../figures/note-values';

/** Other notes that a comparison takes at the least. */
export const FEWEST_OTHERS = 3;

export const OWN_RATES = [
  'engagement-rate',
  'save-rate',
  'save-like-ratio',
  'comment-like-ratio',
] as const;

function pointOf(count: Count | undefined): number | undefined {
  return count && (middleOf(count) ?? count.min);
}

/** Where a note stands by likes among the creator's notes, pinned ones aside; 1 = most. */
export interface NotePlace {
  rank: number;
  of: number;
}

/** @returns undefined when the note shows no likes or too few others do */
export function placeByLikes(
  note: DossierNote,
  others: readonly DossierNote[],
): NotePlace | undefined {
  const own = pointOf(note.likes);
  const likes = others.flatMap((other) => (other.pinned ? [] : (pointOf(other.likes) ?? [])));
  if (own === undefined || likes.length < FEWEST_OTHERS) return undefined;
  return { rank: 1 + likes.filter((each) => each > own).length, of: likes.length + 1 };
}

export interface OwnRate {
  id: (typeof OWN_RATES)[number];
  value: number;
  /** The creator's own median over the other notes that show it. */
  median: number;
  n: number;
}

/** The note's rates beside the creator's own medians; those that cannot be had are left out. */
export function ratesBeside(
  note: DossierNote,
  others: readonly DossierNote[],
  followers: Count | undefined,
): OwnRate[] {
  const base = followers && middleOf(followers);
  return OWN_RATES.flatMap((id) => {
    const value = noteValue(id, note, base);
    const rest = others
      .flatMap((other) => (other.pinned ? [] : (noteValue(id, other, base) ?? [])))
      .sort((a, b) => a - b);
    if (value === undefined || rest.length < FEWEST_OTHERS) return [];
    const half = rest.length / 2;
    const median = (rest[Math.ceil(half) - 1]! + rest[Math.floor(half)]!) / 2;
    return [{ id, value, median, n: rest.length }];
  });
}
