import { perLike } from './per-like';
import type { SignalSpec } from './signal';

/** A description of the niche more than of quality: weight 0 in every preset. */
export const saveLikeRatio: SignalSpec = {
  description: {
    id: 'save-like-ratio',
    name: 'Saves per like',
    unit: 'ratio',
    group: 'engagement',
    measures: 'Whether readers keep the notes to act on them, or just like them.',
    formula: 'median over notes of saves / likes',
    source:
      'Used by the brand marketplace’s users as 藏赞比. Measured: .057 for viral fashion, 1.27 for how-to notes.',
    needs: 'Notes with at least 10 likes and shown saves: 5 provisional, 12 for a score.',
    minimum: { of: 'notes', scored: 12 },
    interval: 'As for the engagement rate, each ratio with its own widest ends.',
    better: 'neither',
    blindSpots: [
      'Depends on the niche by a factor of twenty: compare within one niche or with your own saved creators only. It carries no weight.',
      'Its score is a position among mixed niches, not a mark.',
    ],
  },
  measure: (subject, yardstick) => perLike('save-like-ratio', 'saves', subject, yardstick),
};
