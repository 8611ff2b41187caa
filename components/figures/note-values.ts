import { middleOf, type Count, type Dossier, type DossierNote } from '@/lib/model';
import type { Signal, SignalId } from '@/lib/scoring';

/** One note's own value of a signal, at the middle of rounded figures; undefined when it shows too little. */
type OfNote = (note: DossierNote, followers: number | undefined) => number | undefined;

function sumOf(...counts: (Count | undefined)[]): number | undefined {
  let sum = 0;
  for (const count of counts) {
    const middle = count && middleOf(count);
    if (middle === undefined) return undefined;
    sum += middle;
  }
  return sum;
}

function ratio(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined || b <= 0 ? undefined : a / b;
}

const OF_NOTE: Partial<Record<SignalId, OfNote>> = {
  'engagement-rate': (n, f) => ratio(sumOf(n.likes, n.saves, n.comments), f),
  'like-save-rate': (n, f) => ratio(sumOf(n.likes, n.saves), f),
  'save-rate': (n, f) => ratio(sumOf(n.saves), f),
  'save-like-ratio': (n) => ratio(sumOf(n.saves), sumOf(n.likes)),
  'comment-like-ratio': (n) => ratio(sumOf(n.comments), sumOf(n.likes)),
};

/** One note's own value of a signal; undefined when it shows too little, or no note has one by itself. */
export function noteValue(
  id: SignalId,
  note: DossierNote,
  followers: number | undefined,
): number | undefined {
  return OF_NOTE[id]?.(note, followers);
}

/** The values of the very notes that a signal rests on: the dots of its picture. */
export function noteValues(signal: Signal, dossier: Dossier): number[] {
  const ofNote = OF_NOTE[signal.id];
  if (!ofNote) return [];
  const counted = new Set(signal.evidence);
  const followers = dossier.creator?.followers && middleOf(dossier.creator.followers);
  return (dossier.notes ?? []).flatMap((note) => {
    const value = counted.has(note.id) ? ofNote(note, followers) : undefined;
    return value === undefined ? [] : [value];
  });
}

export interface Median {
  /** Middle of the median's range. */
  value: number;
  low: number;
  high: number;
  n: number;
}

function middle(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  return sorted.length % 2 === 1
    ? sorted[Math.floor(half)]!
    : (sorted[half - 1]! + sorted[half]!) / 2;
}

/**
 * Median of a shown count over notes, pinned ones aside, with the range that rounded figures allow.
 * @returns undefined without notes that show it; `high` is Infinity when open-ended counts decide it
 */
export function medianCount(
  notes: readonly DossierNote[],
  field: 'likes' | 'saves' | 'comments' | 'shares',
): Median | undefined {
  const counts = notes.flatMap((note) => (note.pinned || !note[field] ? [] : [note[field]]));
  if (counts.length === 0) return undefined;
  const low = middle(counts.map((c) => c.min).sort((a, b) => a - b));
  const high = middle(counts.map((c) => c.max ?? Infinity).sort((a, b) => a - b));
  return { value: (low + high) / 2, low, high, n: counts.length };
}
