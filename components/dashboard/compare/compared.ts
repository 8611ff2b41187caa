import type { SignalId } from '@/lib/scoring';

/** The figures of a comparison, in the order of its rows. */
export const COMPARED: readonly SignalId[] = [
  'engagement-rate',
  'like-save-rate',
  'save-rate',
  'save-like-ratio',
  'comment-like-ratio',
  'hit-rate-100',
  'hit-rate-1000',
  'stability',
  'notes-per-30d',
  'days-since-last-note',
  'comment-authenticity',
  'questions-and-specifics',
  'creator-replies',
  'paid-share',
  'lifetime-ratio',
];
