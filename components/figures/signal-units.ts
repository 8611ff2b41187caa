import type { Unit } from '@/lib/i18n';
import type { SignalId } from '@/lib/scoring';

/** How each signal's value is written. */
export const SIGNAL_UNITS: Record<SignalId, Unit> = {
  'engagement-rate': 'rate',
  'like-save-rate': 'rate',
  'save-rate': 'rate',
  'save-like-ratio': 'ratio',
  'comment-like-ratio': 'ratio',
  'hit-rate-100': 'share',
  'hit-rate-1000': 'share',
  stability: 'ratio',
  'notes-per-30d': 'notes',
  'days-since-last-note': 'days',
  'comment-authenticity': 'score',
  'repeat-commenters': 'share',
  'young-accounts': 'share',
  'comment-bursts': 'share',
  'copied-comments': 'share',
  'creator-replies': 'share',
  'questions-and-specifics': 'share',
  'paid-share': 'share',
  'paid-effect': 'ratio',
  'lifetime-ratio': 'ratio',
  'engagement-estimate': 'rate',
};

/** Signals whose `n` counts comments; of the others it counts notes. */
const OF_COMMENTS: ReadonlySet<SignalId> = new Set<SignalId>([
  'comment-authenticity',
  'repeat-commenters',
  'young-accounts',
  'comment-bursts',
  'copied-comments',
  'creator-replies',
  'questions-and-specifics',
]);

export function countsComments(id: SignalId): boolean {
  return OF_COMMENTS.has(id);
}
