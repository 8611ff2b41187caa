import type { SignalId } from './types';

/** How much each signal weighs, by what the campaign is for. Not listed = shown, not scored. */
export type Weights = Partial<Record<SignalId, number>>;
export const PRESET_IDS = ['balanced', 'conversion', 'awareness', 'koc-seeding'] as const;
export type PresetId = (typeof PRESET_IDS)[number];

/*
 * Each column adds up to 100. Signals that could fall because a note gets more likes (saves per
 * like, comments per like, spread of likes, collaborations against other notes) weigh nothing: more
 * engagement must never cost a creator points. Niche-bound and estimated figures weigh nothing either.
 */
export const PRESETS: Record<PresetId, Weights> = {
  balanced: {
    'engagement-rate': 25,
    'like-save-rate': 5,
    'save-rate': 10,
    'hit-rate-100': 5,
    'notes-per-30d': 5,
    'days-since-last-note': 5,
    'comment-authenticity': 30,
    'creator-replies': 3,
    'questions-and-specifics': 5,
    'paid-share': 5,
    'lifetime-ratio': 2,
  },
  // Saves are the guides' strongest sign of intent; questions are what buyers write.
  conversion: {
    'engagement-rate': 15,
    'like-save-rate': 5,
    'save-rate': 25,
    'notes-per-30d': 3,
    'days-since-last-note': 5,
    'comment-authenticity': 27,
    'creator-replies': 4,
    'questions-and-specifics': 10,
    'paid-share': 5,
    'lifetime-ratio': 1,
  },
  // Reach first: how often notes take off.
  awareness: {
    'engagement-rate': 20,
    'like-save-rate': 5,
    'save-rate': 5,
    'hit-rate-100': 12,
    'hit-rate-1000': 15,
    'notes-per-30d': 8,
    'days-since-last-note': 5,
    'comment-authenticity': 22,
    'questions-and-specifics': 2,
    'paid-share': 3,
    'lifetime-ratio': 3,
  },
  // Credibility first: genuine talk with few followers, little paid work.
  'koc-seeding': {
    'engagement-rate': 22,
    'like-save-rate': 5,
    'save-rate': 8,
    'notes-per-30d': 5,
    'days-since-last-note': 5,
    'comment-authenticity': 32,
    'creator-replies': 6,
    'questions-and-specifics': 7,
    'paid-share': 9,
    'lifetime-ratio': 1,
  },
};
