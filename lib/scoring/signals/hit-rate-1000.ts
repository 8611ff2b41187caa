import { hits } from './hits';
import type { SignalSpec } from './signal';

/** The brand marketplace's own cut-off (千赞笔记比例). */
export const hitRate1000: SignalSpec = {
  description: {
    id: 'hit-rate-1000',
    name: 'Notes with 1000 likes',
    unit: 'share',
    group: 'engagement',
    measures: 'How often a note reaches 1000 likes.',
    formula: 'notes with at least 1000 likes / notes with shown likes',
    source: 'The brand marketplace’s 千赞笔记比例.',
    needs: 'Notes of the window with shown likes, cards included: 5 provisional, 12 for a score.',
    minimum: { of: 'notes', scored: 12 },
    interval: 'Wilson; notes whose range spans 1000 count against the lower and for the upper end.',
    better: 'higher',
    blindSpots: ['An absolute number: large creators reach it more easily than small ones.'],
  },
  measure: (subject, yardstick) => hits('hit-rate-1000', 1000, subject, yardstick),
};
