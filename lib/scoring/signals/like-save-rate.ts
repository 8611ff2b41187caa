import { perFollower } from './per-follower';
import type { SignalSpec } from './signal';

/** Yardstick: measured by size, or guide 4's 1.5 % (benchmarks/data.ts). */
export const likeSaveRate: SignalSpec = {
  description: {
    id: 'like-save-rate',
    name: 'Likes and saves per follower',
    unit: 'rate',
    group: 'engagement',
    measures: 'Likes and saves of a typical note for each follower.',
    formula: 'median over notes of (likes + saves) / followers',
    source: 'Guide 4: 1.5 % or more is a reasonable mark of quality.',
    needs: 'Followers, and notes that show likes and saves: 5 provisional, 12 for a score.',
    minimum: { of: 'notes', scored: 12 },
    interval: 'As for the engagement rate.',
    better: 'higher',
    blindSpots: [
      'The same notes as the engagement rate: the two agree by construction, so they share one weight.',
      'Measured creators above 20,000 followers mostly stay below the guide’s 1.5 %.',
    ],
  },
  measure: (subject, yardstick) =>
    perFollower('like-save-rate', ['likes', 'saves'], subject, yardstick),
};
