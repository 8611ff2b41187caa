import type { SignalDescription } from './signal';

/*
 * Descriptions of the signals that the authenticity folder measures. They live here so that every
 * signal of the report is described in one list; the measuring lies in ../authenticity.
 */

const COMMON = {
  group: 'comments',
  interval: 'Of the share, at 95 %.',
} as const;

/** Names are described beside the signals: see ../described.ts. */
const NO_NAMES =
  'What commenters are called plays no part: default names (momo, 小红薯 with its number) and names alike but for their digits are shown apart with weight 0, because many ordinary people have them.';

export const COMMENT_SIGNALS: readonly SignalDescription[] = [
  {
    ...COMMON,
    id: 'comment-authenticity',
    name: 'Comment authenticity',
    unit: 'score',
    measures: 'How far the comment sections look like genuine ones, over all notes with comments.',
    formula:
      '1 − suspicion of the sections that could be judged, weighted by their distinct wordings: a flood of copies must not count for more than it says. Only evidence strong enough to be shown counts; likeness, echoes, style, places and a burst without other evidence merely rank sections',
    source: 'Four families of evidence: text, time, people, numbers. Strong needs two of them.',
    needs: '20 comments under at least one note.',
    minimum: { of: 'comments', scored: 20 },
    better: 'higher',
    blindSpots: [
      'Hired people who write in their own words cannot be seen in text at all.',
      'Language-model text is not claimed to be found.',
      'Loyal fan clubs look like coordination.',
      NO_NAMES,
    ],
  },
  {
    ...COMMON,
    id: 'repeat-commenters',
    name: 'Repeat commenters',
    unit: 'share',
    measures: 'Share of comments by people who comment more than once under the same note.',
    formula:
      'comments by people with two or more comments under that note / comments with a known user, the creator aside',
    source: 'Organic threads: median 19 %, p90 32 %; a coordinated thread: 46–63 %.',
    needs: '20 comments with a known user.',
    minimum: { of: 'comments', scored: 20 },
    better: 'lower',
    blindSpots: ['Friends and real fans of small creators comment often.', NO_NAMES],
  },
  {
    ...COMMON,
    id: 'young-accounts',
    name: 'Young accounts',
    unit: 'share',
    measures: 'Share of comments by accounts that were new at that moment.',
    formula:
      'comments by accounts registered less than 90 days before / comments with a known time and registration',
    source: 'The clock of user ids. Organic: 1.2 %; a coordinated thread: 4.7 %.',
    needs: '20 comments with a time and a user id whose clock is valid.',
    minimum: { of: 'comments', scored: 20 },
    better: 'lower',
    blindSpots: [
      'Bought old accounts are not young.',
      'Some old accounts were imported with a new id.',
      NO_NAMES,
    ],
  },
  {
    ...COMMON,
    id: 'comment-bursts',
    name: 'Bursts of comments',
    unit: 'share',
    measures: 'Comments that came all at once, beyond what the note’s own decay explains.',
    formula: 'comments in bursts / comments with a known time',
    source: 'Busiest ten minutes: organic 4 % (p95 11 %); a coordinated thread 17 %.',
    needs: '20 comments with times.',
    minimum: { of: 'comments', scored: 20 },
    better: 'lower',
    blindSpots: ['Viral notes burst too: a burst alone means little.'],
  },
  {
    ...COMMON,
    id: 'copied-comments',
    name: 'Copied comments',
    unit: 'share',
    measures:
      'Share of comments whose wording other people use as well, across notes and creators.',
    formula:
      'comments whose wording other people use too, under this note, other notes or other creators / comments of 6 letters and more; giveaways are set aside',
    source:
      'Near copies: similarity of two-letter shingles of .6 and more. Genuine 1.7 %, adverts and shills 46 %.',
    needs: '20 comments of 6 letters and more.',
    minimum: { of: 'comments', scored: 20 },
    better: 'lower',
    blindSpots: ['Memes and giveaway phrases are copied by real people.'],
  },
  {
    ...COMMON,
    id: 'creator-replies',
    name: 'Replies of the creator',
    unit: 'share',
    measures: 'How often the creator answers.',
    formula: 'comments answered by the creator / top-level comments seen',
    source: 'Guides 3 and 4: a genuine exchange.',
    needs: '20 comments.',
    minimum: { of: 'comments', scored: 20 },
    better: 'higher',
    blindSpots: ['Folded replies are seen only when opened.'],
  },
  {
    ...COMMON,
    id: 'questions-and-specifics',
    name: 'Questions and specifics',
    unit: 'share',
    measures: 'Share of comments that ask, name particulars, tell own experience or complain.',
    formula: 'comments with a question, a particular, own use or a complaint / comments with text',
    source: 'Guides 3 and 4: thoughtful against generic. Organic threads: 11 % questions.',
    needs: '20 comments with text.',
    minimum: { of: 'comments', scored: 20 },
    better: 'higher',
    blindSpots: ['Paid people can write these: it raises, it never proves.'],
  },
];
