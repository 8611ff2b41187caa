import { perFollower } from './per-follower';
import type { SignalSpec } from './signal';

/** Headline figure. Yardstick: measured by size, or guide 2's 3–8 % (benchmarks/data.ts). */
export const engagementRate: SignalSpec = {
  description: {
    id: 'engagement-rate',
    name: 'Engagement rate',
    unit: 'rate',
    group: 'engagement',
    measures: 'How many interactions a typical note gets for each follower.',
    formula: 'median over notes of (likes + saves + comments) / followers',
    source:
      'Guides 2 and 3 judge creators by it. The median of full interactions follows the brand marketplace (互动中位数).',
    needs:
      'Followers, and opened notes of the window that show likes, saves and comments: 5 for a provisional value, 12 for a score.',
    minimum: { of: 'notes', scored: 12 },
    interval:
      'Interpolated order statistics (Hettmansperger and Sheather), over the lower and the upper ends of rounded counts and of followers.',
    better: 'higher',
    blindSpots: [
      'Bought likes and saves count like any others.',
      'Followers who never see the notes lower it; a note that the site recommends widely raises it without any of them.',
      'Notes that were not opened may differ from those that were.',
    ],
  },
  measure: (subject, yardstick) =>
    perFollower('engagement-rate', ['likes', 'saves', 'comments'], subject, yardstick),
};
