import { isBounded } from '../statistics';
import { endsOf, ratioOf } from './count-ends';
import { tooLittle, type SignalSpec } from './signal';

/** Yardstick: a practitioners' rule of 3–5, and own quantiles (benchmarks/measured.ts). */
export const lifetimeRatio: SignalSpec = {
  description: {
    id: 'lifetime-ratio',
    name: 'Lifetime likes and saves per follower',
    unit: 'ratio',
    group: 'account',
    measures: 'Whether the follower number fits what the notes have earned.',
    formula: 'likes and saves of the profile / followers',
    source: 'Practitioners expect 3–5. Measured: median 10, p5 4 among small creators abroad.',
    needs: 'The profile’s followers and its likes and saves.',
    minimum: { of: 'figures', scored: 1 },
    interval: 'The ends of the two shown figures; no sampling is involved.',
    better: 'higher',
    blindSpots: [
      'A weak cue: one viral note, deleted notes or an old account move it. It never proves bought followers.',
    ],
  },
  measure({ followers, likesAndSaves }, yardstick) {
    if (!followers) return tooLittle(0, { need: { field: 'followers' } });
    if (!likesAndSaves) return tooLittle(0, { need: { field: 'likesAndSaves' } });
    const base = endsOf(followers);
    if (base.point === 0) {
      return { outcome: 'not-applicable', n: 1, evidence: [], reason: 'no-followers' };
    }
    const ratio = ratioOf(endsOf(likesAndSaves), base);
    if (followers.max === undefined || !isBounded(ratio)) {
      return tooLittle(1, { need: { field: 'exact-counts' }, reason: 'open-ended-counts' });
    }
    const score = yardstick.grade('lifetime-ratio', ratio.point);
    return {
      outcome: 'scored',
      value: ratio.point,
      low: ratio.low,
      high: ratio.high,
      n: 1,
      evidence: [],
      ...(score !== undefined && { score }),
    };
  },
};
