import { wilson } from '../statistics';
import { PROVISIONAL_N, SCORED_N, tooLittle, type Measured } from './signal';

/** What is known of one note: it does, it does not, or its range allows both. */
export type Answer = 'yes' | 'no' | 'maybe-yes' | 'maybe-no';

export interface ShareTask {
  answers: readonly { noteId: string; answer: Answer }[];
  grade(value: number): number | undefined;
}

/**
 * Share of notes that answer yes, with a Wilson interval. Notes whose range allows both answers
 * widen it: its lower end counts them all as no, its upper end all as yes.
 * Guarantees: 0 ≤ low ≤ value ≤ high ≤ 1. Evidence: the notes that answer yes, or may.
 */
export function shareOfNotes({ answers, grade }: ShareTask): Measured {
  const n = answers.length;
  const evidence = answers.filter((a) => a.answer !== 'no').map((a) => a.noteId);
  if (n < PROVISIONAL_N) return tooLittle(n, { evidence, need: { notes: SCORED_N - n } });
  const count = (...kinds: Answer[]) => answers.filter((a) => kinds.includes(a.answer)).length;
  const value = count('yes', 'maybe-yes') / n;
  const figure = {
    value,
    low: wilson(count('yes'), n).low,
    high: wilson(n - count('no'), n).high,
    n,
    evidence,
  };
  if (n < SCORED_N) {
    return { ...figure, outcome: 'too-little-data', need: { notes: SCORED_N - n } };
  }
  const score = grade(value);
  return { ...figure, outcome: 'scored', ...(score !== undefined && { score }) };
}
