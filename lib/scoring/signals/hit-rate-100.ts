import { hits } from './hits';
import type { SignalSpec } from './signal';

/** The brand marketplace's own cut-off (百赞笔记比例). */
export const hitRate100: SignalSpec = {
  description: {
    id: 'hit-rate-100',
    name: 'Notes with 100 likes',
    unit: 'share',
    group: 'engagement',
    measures: 'How often a note reaches 100 likes.',
    formula: 'notes with at least 100 likes / notes with shown likes',
    source: 'The brand marketplace’s 百赞笔记比例.',
    needs: 'Notes of the window with shown likes, cards included: 5 provisional, 12 for a score.',
    minimum: { of: 'notes', scored: 12 },
    interval: 'Wilson; notes whose range spans 100 count against the lower and for the upper end.',
    better: 'higher',
    blindSpots: ['An absolute number: large creators reach it more easily than small ones.'],
  },
  measure: (subject, yardstick) => hits('hit-rate-100', 100, subject, yardstick),
};
