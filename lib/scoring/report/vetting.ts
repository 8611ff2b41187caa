import type { Contribution, Section, Signal, SignalId, Verdict } from '../types';
import type { Weights } from '../weights';

/** Without this signal there is no score, whatever the weights are. */
const NEEDED: SignalId = 'engagement-rate';
/** Share of the weight that must be scored before there is a score at all. */
export const MIN_SCORED_WEIGHT = 0.3;
/** Limits of the verdict; scores are roughly percentiles among comparable creators. */
export const STRONG_FROM = 65;
export const FAIR_FROM = 40;
/** A strong verdict also takes this much of the picture, and comments that are not themselves doubtful. */
export const STRONG_CONFIDENCE = 0.5;
export const DOUBTFUL_COMMENTS = 40;

export interface Vetting {
  score: number | null;
  confidence: number;
  verdict: Verdict;
  verdictBy?: 'comments' | undefined;
  contributions: Contribution[];
}

/**
 * The weighted mean of the scored signals. Signals that are not scored carry no weight, they lower
 * the confidence instead; those that do not apply lower nothing.
 * Guarantees: 0 ≤ score ≤ 100; contributions add up to it; it never falls when the score of a signal
 * rises; without a score the verdict is `insufficient`. There is none without a scored engagement
 * rate, whatever else was: who has seen comments alone knows how these look, not how a creator does.
 * @param comments what the comment sections amount to; "strong" allows no verdict above weak, because
 *   good figures beside coordinated comments are no reassurance
 */
export function vet(
  signals: readonly Signal[],
  weights: Weights,
  comments?: Section['level'],
): Vetting {
  const weighed = signals
    .map((signal) => ({ signal, weight: weights[signal.id] ?? 0 }))
    .filter(({ signal, weight }) => weight > 0 && signal.outcome !== 'not-applicable');
  const total = sum(weighed.map(({ weight }) => weight));
  const scored = weighed.filter(({ signal }) => signal.score !== undefined);
  const scoredWeight = sum(scored.map(({ weight }) => weight));
  const confidence =
    total === 0 ? 0 : sum(scored.map((s) => s.weight * certainty(s.signal))) / total;
  const engaged = signals.some(({ id, outcome }) => id === NEEDED && outcome === 'scored');
  const possible = engaged && total > 0 && scoredWeight / total >= MIN_SCORED_WEIGHT;
  const share = possible ? 1 / scoredWeight : 0;
  const contributions = weighed.map(({ signal, weight }) => ({
    id: signal.id,
    weight,
    points: weight * share * (signal.score ?? 0),
    most: signal.score === undefined ? 0 : weight * share * 100,
  }));
  const score = possible ? Math.min(100, sum(contributions.map((c) => c.points))) : null;
  const verdict = verdictOf(score, confidence, signals);
  const overridden = comments === 'strong' && (verdict === 'strong' || verdict === 'fair');
  return {
    ...{ score, confidence, contributions },
    ...(overridden ? { verdict: 'weak', verdictBy: 'comments' } : { verdict }),
  };
}

/** From 0.7 at the smallest n that is scored to 1 at three times that: more notes, more certain. */
function certainty(signal: Signal): number {
  const enough = FULL_N[signal.id] ?? 36;
  return Math.min(1, 0.55 + (0.45 * signal.n) / enough);
}

/** Where n counts other things than notes. */
const FULL_N: Partial<Record<Signal['id'], number>> = {
  'days-since-last-note': 3,
  'lifetime-ratio': 1,
  'comment-authenticity': 200,
  'creator-replies': 100,
  'questions-and-specifics': 100,
};

function verdictOf(score: number | null, confidence: number, signals: readonly Signal[]): Verdict {
  if (score === null) return 'insufficient';
  if (score < FAIR_FROM) return 'weak';
  const comments = signals.find((signal) => signal.id === 'comment-authenticity')?.score;
  const doubtful = comments !== undefined && comments < DOUBTFUL_COMMENTS;
  return score >= STRONG_FROM && confidence >= STRONG_CONFIDENCE && !doubtful ? 'strong' : 'fair';
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
