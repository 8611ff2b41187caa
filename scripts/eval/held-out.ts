/**
 * What to expect on data not shown. Every learnt weight is learnt on one half of the sets (split by
 * note, campaign or beginning of the text, never by comment) and measured on the other, both ways;
 * what a whole campaign or kind of thread was never shown is measured by leaving it out.
 */
import type { Dossier } from '../../lib/model';
import { judgeComments } from '../../lib/scoring/authenticity';
import { promotionReader } from '../../lib/scoring/authenticity/promotion';
import type { Readers } from '../../lib/scoring/authenticity/read-text';
import { styleReader } from '../../lib/scoring/authenticity/style';
import { NOW } from './dossiers';
import { learnPromotion, promotionSamples } from './promotion-learner';
import { learnStyle, styleSamples } from './style-learner';

export interface Judging {
  readers?: Readers | undefined;
}

/** The comments of a dossier judged with other weights than the reviewed ones. */
export function judgeWith({ notes = [], comments = [] }: Dossier, judging: Judging) {
  return judgeComments({ notes, comments, background: [], now: Date.parse(NOW), ...judging });
}

const known = new Map<string, Readers>();
function once(key: string, learn: () => Readers): Readers {
  const readers = known.get(key) ?? learn();
  known.set(key, readers);
  return readers;
}

export const HALVES = [0, 1] as const;
export type Half = (typeof HALVES)[number];

/** Readers that were shown everything but this half. */
export function readersNotShown(half: Half): Readers {
  return once(`half ${half}`, () => ({
    promotion: promotionReader(learnPromotion(promotionSamples().filter((s) => s.half !== half))),
    style: styleReader(learnStyle(styleSamples().filter((s) => s.half !== half))),
  }));
}

/** Each text read by readers that were not shown its half of the sets. */
export function readersApart(halfOfText: (text: string) => Half): Readers {
  const [first, second] = HALVES.map(readersNotShown) as [Readers, Readers];
  const of = (text: string) => (halfOfText(text) === 0 ? first : second);
  return {
    promotion: (text, scan) => of(text).promotion(text, scan),
    style: (text, scan) => of(text).style(text, scan),
  };
}

/** Readers that were shown neither these sets nor anything written by a language model. */
export function readersWithout(sets: readonly string[]): Readers {
  return once(sets.join(), () => ({
    promotion: promotionReader(
      learnPromotion(promotionSamples().filter((s) => !(s.y === 1 && sets.includes(s.set)))),
    ),
    style: () => -6,
  }));
}
