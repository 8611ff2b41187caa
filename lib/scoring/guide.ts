import {
  DOUBTFUL_COMMENTS,
  FAIR_FROM,
  MIN_SCORED_WEIGHT,
  STRONG_CONFIDENCE,
  STRONG_FROM,
} from './report/vetting';
import type { SignalId } from './types';

/*
 * What people are told about the scores beside the signals themselves. One source for the page
 * "How scores work" and for docs/scoring.md. English prose; the screens translate by `id`.
 */

export interface Statement {
  id: string;
  text: string;
}

/** Named limits: what no figure here claims. */
export const NOT_CLAIMED: readonly Statement[] = [
  {
    id: 'fake-followers',
    text: 'Fake followers. Nobody but the platform sees the follower list; no share of "fake followers" is estimated.',
  },
  {
    id: 'bought-likes',
    text: 'Bought likes and saves. Engagement is called unusual against a reference, never fake.',
  },
  {
    id: 'paid-own-words',
    text: 'Paid people who write in their own words. Their comments cannot be told from others by text.',
  },
  {
    id: 'language-model-text',
    text: 'Text written by language models. Its style is seen for some operators only and never decides alone.',
  },
  {
    id: 'undisclosed-advertising',
    text: 'Undisclosed advertising. Cues of a possible collaboration are quoted; whether it is one is for a person to say.',
  },
  {
    id: 'paid-cues',
    text: 'How many collaborations the cues find or miss. There are no labelled notes to measure it on: precision and recall of "possible collaboration" are unknown.',
  },
  {
    id: 'nicknames',
    text: 'That the names of commenters mean anything. Default names (of ordinary commenters 6 % are some momo, 2.6 % a 小红薯 with its number) and names shared but for their last digits are counted and shown with their share; no score, level or mark rests on them. Nicknames themselves are not kept.',
  },
  {
    id: 'generic-comments',
    text: 'That short praise or emoji mean anything. Set phrases, emoji and @friends are counted and shown with their share; no score, level or mark rests on them.',
  },
  {
    id: 'sentiment',
    text: 'Whether comments are kind or unkind. No method reached a bar worth showing on the sets at hand; the list of comments can be narrowed to words of praise or of complaint, which are words and no mood.',
  },
  {
    id: 'audience',
    text: 'Who the audience is. Places of commenters are those of commenters, not of followers or readers.',
  },
];

/** How every figure is made. */
export const RULES: readonly Statement[] = [
  {
    id: 'window',
    text: 'Notes published in the 90 days before the report count (30 days and all notes can be chosen). Pinned notes are set aside. Notes of the last seven days are left out of medians and shares, because their figures still rise. Notes without a known time count.',
  },
  {
    id: 'median',
    text: 'Figures are medians over notes, so that one viral note does not decide them. The mean is given beside them.',
  },
  {
    id: 'interval',
    text: 'Every figure carries a 95 % interval. It allows for chance and for the way the site rounds: 1.3万 may be anything from 12,500 to 13,499. A count without an upper end (1万+) may be any larger number; where that leaves an interval without an end, nothing is scored.',
  },
  {
    id: 'outcomes',
    text: 'A signal is scored, has too little data (it says how much more it needs, and may show a provisional value), does not apply, or failed. Only scored signals carry weight; the others lower the confidence, which is shown beside the score.',
  },
  {
    id: 'score',
    text: `The score is the weighted mean of the scored signals, 0–100. Without a scored engagement rate, or below ${100 * MIN_SCORED_WEIGHT} % of the weight, there is no score but "insufficient". Strong: from ${STRONG_FROM}, with a confidence of ${100 * STRONG_CONFIDENCE} % and a comment authenticity not below ${DOUBTFUL_COMMENTS}. Fair: from ${FAIR_FROM}. Weak: below, and always where sections with a quarter of the judged comments show strong unusual patterns.`,
  },
  {
    id: 'monotone',
    text: 'More likes never lower an engagement figure or the score they bring; signals that could fall with more likes weigh nothing.',
  },
  {
    id: 'same-report',
    text: 'The same dossier gives the same report: on every machine, in any order, however often a note or comment is repeated. When a dossier does not say when "now" is, the latest time in it is taken.',
  },
  {
    id: 'overruled',
    text: 'You can overrule: comments you vouch for take no part, notes you set aside are in no figure, and your word on a collaboration decides. All of it can be taken back.',
  },
  {
    id: 'estimates',
    text: 'Figures for notes that were not opened are estimates from their likes and the creator’s own ratios. They are marked as such and weigh nothing.',
  },
];

/** What was measured beside the error rates of comments, and how to measure it again. */
export const MEASURED: readonly {
  what: string;
  found: string;
  command: string;
  signals: readonly SignalId[];
}[] = [
  {
    what: 'Share of 95 % intervals of the engagement rate that hold the true value, simulated creators with heavy-tailed notes, n = 12–60',
    found:
      '95.4 % on average (94.0–96.7 % by row), at .56–.99 of the width of the order-statistics interval; rounded figures 95.7–96.8 %, at .92–1.07 of it',
    command: 'node scripts/run.mjs scripts/coverage.ts',
    signals: ['engagement-rate', 'like-save-rate', 'save-rate'],
  },
  {
    what: 'The same for resampled figures: spread of likes (n = 12–40), collaborations against other notes (5 against 8, 8 against 20)',
    found: '98 % and 94–98 %; 92–96 % for the provisional 3 against 5',
    command: 'node scripts/run.mjs scripts/coverage.ts',
    signals: ['stability', 'paid-effect'],
  },
  {
    what: 'Quantiles of small creators abroad (49) and of marketplace creators (86) behind the measured yardstick',
    found: 'engagement rate p50 4.3 % and 2.4 %',
    command: 'node scripts/run.mjs scripts/benchmarks.ts',
    signals: [],
  },
];
