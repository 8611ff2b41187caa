import { perFollower } from './per-follower';
import type { SignalSpec } from './signal';

/** Not asked by name in the guides' formulas, but it isolates what they call the strongest sign of intent. */
export const saveRate: SignalSpec = {
  description: {
    id: 'save-rate',
    name: 'Saves per follower',
    unit: 'rate',
    group: 'engagement',
    measures: 'How often a typical note is saved, for each follower.',
    formula: 'median over notes of saves / followers',
    source:
      'Guides 2, 3 and 4 call saves the strongest sign of purchase intent. Unlike saves per like it never falls because a note gets more likes.',
    needs: 'Followers, and notes that show saves: 5 provisional, 12 for a score.',
    minimum: { of: 'notes', scored: 12 },
    interval: 'As for the engagement rate.',
    better: 'higher',
    blindSpots: ['How-to notes are saved far more often than fashion or entertainment.'],
  },
  measure: (subject, yardstick) => perFollower('save-rate', ['saves'], subject, yardstick),
};
