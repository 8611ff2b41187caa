import { SIGNAL_IDS } from '@/lib/scoring';
import { figureKeysOf, type AnyColumnKey } from '@/lib/shortlist';

/** Which columns of a file a column of the table stands for. */
const KEYS: Readonly<Record<string, readonly AnyColumnKey[]>> = {
  ...Object.fromEntries(SIGNAL_IDS.map((id) => [id, figureKeysOf(id)])),
  creator: ['nickname'],
  redId: ['red_id'],
  ipLocation: ['ip_location'],
  verified: ['verify_type'],
  bio: ['bio'],
  tier: ['tier'],
  followers: ['followers', 'followers_low', 'followers_high'],
  following: ['following'],
  likesAndSaves: ['likes_and_saves'],
  seen: ['last_seen_at'],
  score: ['score', 'verdict', 'confidence'],
  verdict: ['verdict'],
  confidence: ['confidence'],
  'notes-read': ['notes_opened'],
  'notes-seen': ['notes_seen'],
  'comments-read': ['comments_seen'],
  'scoring-version': ['scoring_version'],
  comments: [
    'comment_level',
    'comment_suspicion',
    'comment_suspicion_low',
    'comment_suspicion_high',
    'comment_suspicion_n',
  ],
  'typical-likes': ['median_likes'],
  'typical-saves': ['median_saves'],
  'typical-comments': ['median_comments'],
  status: ['status'],
  rejectedReason: ['rejected_reason'],
  tags: ['tags'],
  lists: ['list'],
  note: ['note'],
  owner: ['owner'],
  quote: ['quote_cny'],
  'quote-own': ['quote_own', 'quote_currency'],
  creatorType: ['creator_type'],
  visualFit: ['visual_fit', 'visual_fit_note'],
  added: ['added_at'],
};

/**
 * The columns of a file for what the table shows. Supplied figures stand in one column together; what is
 * worked out for the screen alone, such as a cost per engagement, has none.
 * @param columns ids of the table's columns, in their order
 */
export function keysOfTable(columns: readonly string[]): AnyColumnKey[] {
  return columns.flatMap(
    (id) => KEYS[id] ?? (id.startsWith('supplied-') ? (['supplied'] as const) : []),
  );
}
