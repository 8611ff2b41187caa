import { perLike } from './per-like';
import type { SignalSpec } from './signal';

/** Far above 1 is itself odd; that is judged by the comment families, not here. Weight 0. */
export const commentLikeRatio: SignalSpec = {
  description: {
    id: 'comment-like-ratio',
    name: 'Comments per like',
    unit: 'ratio',
    group: 'engagement',
    measures: 'How much talk a typical note starts.',
    formula: 'median over notes of comments / likes',
    source:
      'Measured: .02–.24 for ordinary creators; 4.4 in a really coordinated thread, .07–.2 in organic ones.',
    needs: 'Notes with at least 10 likes and shown comments: 5 provisional, 12 for a score.',
    minimum: { of: 'notes', scored: 12 },
    interval: 'As for saves per like.',
    better: 'neither',
    blindSpots: [
      'Questions, disputes and giveaways raise it. The shown number counts replies, the creator’s own too.',
      'Its score is a position among mixed niches and carries no weight.',
    ],
  },
  measure: (subject, yardstick) => perLike('comment-like-ratio', 'comments', subject, yardstick),
};
