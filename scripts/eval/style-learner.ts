/** Learns the weights of the style features: one language-model bot against genuine comments. */
import { STYLE_NAMES, styleOf } from '../../lib/scoring/authenticity/style';
import { labelled, threadComments } from './data';
import { fitLogistic, type Example } from './logistic';
import { groupOf, halfOf } from './promotion-learner';

export interface StyleSample {
  text: string;
  y: 0 | 1;
  /** By the note that the bot wrote under, by thread, or by the text's beginning. */
  half: 0 | 1;
}

export function styleSamples(): StyleSample[] {
  const bot = labelled('xhs_llm').map(({ text, section }) => ({
    text,
    y: 1 as const,
    half: halfOf(section!),
  }));
  const people = threadComments()
    .filter((c) => !c.author && c.text.trim())
    .map(({ text, note }) => ({ text, y: 0 as const, half: halfOf(note) }));
  const gil = labelled('xhs_gil').map((c) => ({
    text: c.text,
    y: 0 as const,
    half: halfOf(groupOf('xhs_gil', c)),
  }));
  return [...bot, ...people, ...gil];
}

/** Long comments are rare among people: they weigh more, so that length alone does not decide. */
function weightOf({ text, y }: StyleSample, counts: readonly [number, number]): number {
  return y ? 1 / counts[1] : Math.max(1, Math.min(6, text.length / 12)) / counts[0];
}

/** Bias, then a weight per feature. */
export function learnStyle(samples: readonly StyleSample[]): number[] {
  const positives = samples.filter((s) => s.y).length;
  const counts = [samples.length - positives, positives] as const;
  const examples: Example[] = samples.map((s) => {
    const x = styleOf(s.text);
    return { at: x.map((_, i) => i), x, y: s.y, weight: weightOf(s, counts) };
  });
  const { bias, weights } = fitLogistic(examples, STYLE_NAMES.length, {
    l1: 1e-4,
    l2: 3e-3,
    epochs: 8,
  });
  return [bias, ...weights].map((weight) => Number(weight.toFixed(2)));
}
