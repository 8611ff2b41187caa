import type { Dossier } from '@/lib/model';
import { NO_COMMENTS } from './authenticity';
import { paidFindingOf } from './content/paid-cues';
import { subjectOf } from './report/subject';
import { endsOf } from './signals/count-ends';
import { medianEnds } from './signals/median-of-notes';
import { PROVISIONAL_N } from './signals/signal';
import { isBounded } from './statistics';
import type { Basis } from './types';

const FIGURES = ['likes', 'saves', 'comments', 'shares'] as const;

export interface OrganicFigure {
  value: number;
  /** 95 % interval of the median, widened by rounded counts. */
  low: number;
  high: number;
  /** Notes that it rests on. */
  n: number;
}
export type Organic = Partial<Record<(typeof FIGURES)[number], OrganicFigure>>;

/**
 * What a creator's notes get when nobody paid, as far as can be told: medians over the notes that the
 * rates rest on, without those that show cues of a collaboration or that the user called one, and
 * without `aside`. A figure that fewer than PROVISIONAL_N such notes show is absent.
 * @param aside notes of the campaign itself
 */
export function organicOf(
  dossier: Dossier,
  { window, overruled = {} }: Pick<Basis, 'window' | 'overruled'>,
  aside: ReadonlySet<string>,
): Organic {
  const { settled } = subjectOf(dossier, window, overruled, NO_COMMENTS);
  const own = settled.filter(
    (note) => !aside.has(note.id) && paidFindingOf(note, overruled)?.possible !== true,
  );
  const organic: Organic = {};
  for (const figure of FIGURES) {
    const ends = own.flatMap((note) => (note[figure] ? [endsOf(note[figure])] : []));
    if (ends.length < PROVISIONAL_N) continue;
    const { low, point, high } = medianEnds(ends);
    if (isBounded({ low, high })) organic[figure] = { value: point, low, high, n: ends.length };
  }
  return organic;
}
