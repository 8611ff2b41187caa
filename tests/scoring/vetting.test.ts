import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chosenWeights,
  ownWeights,
  PRESETS,
  score,
  SIGNAL_IDS,
  type Signal,
  type SignalId,
} from '@/lib/scoring';
import { checkedSection, checkedSignal } from '@/lib/scoring/report/checked';
import { vet } from '@/lib/scoring/report/vetting';
import { dossier, notes } from './make';

function scored(id: SignalId, score: number, n = 40): Signal {
  return { id, outcome: 'scored', value: 1, low: 1, high: 1, n, score, evidence: [] };
}
const lacking = (id: SignalId): Signal => ({ id, outcome: 'too-little-data', n: 0, evidence: [] });

describe('the vetting score', () => {
  const weights = { 'engagement-rate': 60, 'comment-authenticity': 40 };

  it('is the weighted mean of what was scored', () => {
    const both = [scored('engagement-rate', 80), scored('comment-authenticity', 30, 300)];
    expect(vet(both, weights)).toMatchObject({
      score: 60,
      confidence: 1,
      contributions: [
        { id: 'engagement-rate', points: 48, most: 60 },
        { id: 'comment-authenticity', points: 12, most: 40 },
      ],
    });
  });

  it('gives the weight of unscored signals to the others and lowers the confidence instead', () => {
    const half = [scored('engagement-rate', 80), lacking('comment-authenticity')];
    expect(vet(half, weights)).toMatchObject({
      score: 80,
      confidence: 0.6,
      verdict: 'strong',
    });
  });

  it('does not exist below three tenths of the weight', () => {
    const little = [scored('engagement-rate', 90), lacking('comment-authenticity')];
    const tilted = { 'engagement-rate': 20, 'comment-authenticity': 80 };
    expect(vet(little, tilted)).toMatchObject({ score: null, verdict: 'insufficient' });
  });

  it('does not exist without an engagement rate, whatever else was scored', () => {
    const comments = scored('comment-authenticity', 90, 300);
    for (const none of [[], [lacking('engagement-rate')]]) {
      expect(vet([...none, comments], weights)).toMatchObject({
        score: null,
        verdict: 'insufficient',
      });
    }
    const alone = { 'comment-authenticity': 100 };
    expect(vet([lacking('engagement-rate'), comments], alone).score).toBeNull();
    expect(vet([scored('engagement-rate', 10), comments], alone).score).toBe(90);
  });

  it('signals that do not apply lower nothing', () => {
    const none: Signal = { ...lacking('comment-authenticity'), outcome: 'not-applicable' };
    expect(vet([scored('engagement-rate', 50), none], weights).confidence).toBe(1);
  });

  it('is never called strong with doubtful comments', () => {
    const doubtful = [scored('engagement-rate', 100), scored('comment-authenticity', 30, 300)];
    expect(vet(doubtful, weights)).toMatchObject({ score: 72, verdict: 'fair' });
  });

  it('is weak at best, and says why, beside strong unusual comment patterns', () => {
    const good = [scored('engagement-rate', 90), scored('comment-authenticity', 60, 300)];
    expect(vet(good, weights, 'some').verdict).toBe('strong');
    expect(vet(good, weights, 'strong')).toMatchObject({
      score: 78,
      verdict: 'weak',
      verdictBy: 'comments',
    });
  });

  it('rises with every signal that rises', () => {
    const points = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(points, points, points, (a, b, more) => {
        const of = (x: number) =>
          vet([scored('engagement-rate', x), scored('comment-authenticity', b)], weights);
        expect(of(Math.min(100, a + more)).score!).toBeGreaterThanOrEqual(of(a).score!);
      }),
    );
  });
});

describe('presets', () => {
  it.each(Object.entries(PRESETS))('%s adds up to 100 over known signals', (_name, weights) => {
    expect(Object.values(weights).reduce((sum, w) => sum + w, 0)).toBe(100);
    for (const id of Object.keys(weights)) expect(SIGNAL_IDS).toContain(id);
  });

  it.each([
    'save-like-ratio',
    'comment-like-ratio',
    'stability',
    'paid-effect',
    'engagement-estimate',
  ] as const)(
    '%s weighs nothing in any: it could fall with more likes, or is an estimate',
    (id) => {
      for (const weights of Object.values(PRESETS)) expect(weights[id]).toBeUndefined();
    },
  );
});

describe("the user's own weights", () => {
  it('keep what may weigh and drop the rest', () => {
    const given = { 'engagement-rate': 3, 'save-like-ratio': 9, stability: NaN, nonsense: 4 };
    expect(ownWeights(given)).toEqual({ 'engagement-rate': 3 });
    expect(ownWeights({ 'save-rate': 0, 'paid-share': -1 })).toBeUndefined();
    expect(ownWeights(undefined)).toBeUndefined();
  });

  it('give way to a preset while there are none', () => {
    expect(chosenWeights('custom', {})).toEqual({ weights: PRESETS.balanced, name: 'balanced' });
    expect(chosenWeights('awareness')).toEqual({ weights: PRESETS.awareness, name: 'awareness' });
    expect(chosenWeights('custom', { 'save-rate': 2 }).name).toBe('custom');
  });

  it('only their proportions matter, and contributions add up to the score', () => {
    const rated = (scale: number) =>
      score(dossier({ notes: notes(14) }), {
        preset: 'custom',
        weights: { 'engagement-rate': 2 * scale, 'days-since-last-note': scale },
      });
    const [small, large] = [rated(1), rated(30)];
    expect(small.basis.preset).toBe('custom');
    expect(large.score).toBeCloseTo(small.score!, 9);
    const sum = small.contributions.reduce((total, { points }) => total + points, 0);
    expect(sum).toBeCloseTo(small.score!, 9);
    expect(small.contributions.map(({ id }) => id).sort()).toEqual([
      'days-since-last-note',
      'engagement-rate',
    ]);
  });
});

describe('the last gate', () => {
  it.each([{ value: NaN }, { high: Infinity }, { low: 2 }, { score: 101 }, { value: undefined }])(
    'a signal with %o becomes an error without figures',
    (broken) => {
      const found = checkedSignal({ ...scored('stability', 50), ...broken });
      expect(found).toEqual({
        id: 'stability',
        outcome: 'error',
        n: 40,
        evidence: [],
        reason: 'inconsistent',
      });
    },
  );

  it('a section with impossible figures is not judged', () => {
    const section = checkedSection({
      noteId: 'n',
      n: 30,
      outcome: 'scored',
      suspicion: NaN,
      low: 0,
      high: 1,
      level: 'strong',
      families: { text: 0.5, time: NaN },
    });
    expect(section).toEqual({
      noteId: 'n',
      n: 30,
      outcome: 'too-little-data',
      level: 'none',
      families: { text: 0.5 },
    });
  });
});
