import type { SignalId } from '../types';

/*
 * What the error rates are measured on, in words: the rows of "How scores work", of docs/scoring.md
 * and, with more beside them, of `npm run eval`. The figures stand in measured.ts. English prose; the
 * screens translate it.
 */

export interface RateRow {
  what: string;
  /** The signal that it says most about; absent where all of them work together. */
  signal?: SignalId;
}

export interface RateGroup {
  id: string;
  /**
   * `flagged`: share of genuine comments wrongly flagged. `levels`: share of genuine sections wrongly
   * called strong, and some or more. `areas`: how well suspicious ones are told from genuine ones.
   */
  kind: 'flagged' | 'levels' | 'areas';
  title: string;
  rows: Readonly<Record<string, RateRow>>;
}

/** How the table is to be read. */
export const HOW_MEASURED = {
  alarms:
    'False alarms come first: the share of genuine comments or sections that are wrongly flagged or called unusual, with its 95 % interval.',
  areas:
    'Told apart: of one suspicious and one genuine, drawn at random, how often the suspicious one ranks higher; .5 is chance, 1 is always. Found: the share of suspicious ones that is found where 5 % of genuine ones would be taken for such.',
  heldOut:
    'Held out: the same on data from which no weight was learnt, by halves or with the whole source left out. Without such a figure nothing in the row was learnt, or it was not measured apart.',
  unmeasured:
    'None: it is counted from what is shown, and nothing with a known truth was at hand to check it against.',
} as const;

export const RATE_GROUPS = [
  {
    id: 'comments-flagged',
    kind: 'flagged',
    title: 'False alarms: genuine comments that are flagged',
    rows: {
      'flagged-adverts': { what: 'Genuine comments under notes with adverts' },
      'flagged-travel': { what: 'Comments under travel notes' },
      'flagged-threads': { what: 'Comments of 55 organic threads' },
      'flagged-together': { what: 'The same threads as notes of one creator' },
    },
  },
  {
    id: 'sections-alarmed',
    kind: 'levels',
    title: 'False alarms: genuine sections that are called unusual',
    rows: {
      'threads-whole': { what: 'Organic threads, whole' },
      'threads-100': { what: 'Their first 100 comments' },
      'threads-100-by-time': { what: 'Their earliest 100 comments' },
      'threads-50-by-time': { what: 'Stretches of 50 comments in a row' },
      'threads-two-hours': { what: 'Their first two hours', signal: 'comment-bursts' },
      'giveaways-opened': { what: 'Giveaways laid on threads, note opened' },
      'giveaways-comments': { what: 'Giveaways laid on threads, comments alone' },
      'bare-travel': { what: 'Travel notes, 50 comments without times' },
      'bare-adverts': { what: 'Genuine comments under notes with adverts, 50 without times' },
      'bare-threads': { what: 'Organic threads, 50 comments without times' },
      'bare-chats': { what: 'Ordinary chat of groups, 50 messages' },
      'bare-channels': { what: 'Ordinary chat of channels, 50 messages' },
      'bare-indonesian': { what: 'Indonesian video comments, 50' },
    },
  },
  {
    id: 'comments-told-apart',
    kind: 'areas',
    title: 'Detection: single comments',
    rows: {
      adverts: { what: 'Adverts and shills among genuine comments' },
      'notes-any': { what: 'Their notes with any such comment' },
      'notes-third': { what: 'Their notes with 30 % and more' },
      bot: { what: 'Language-model bot' },
      'bot-length': { what: 'Language-model bot, against comments of its length' },
      'chat-spam': { what: 'Chat spam, Chinese' },
      gambling: { what: 'Gambling codes, Indonesian' },
      'video-spam': { what: 'Video spam, English' },
      'bots-german': { what: 'Praise bots, German' },
      'group-adverts': { what: 'Adverts in groups, Chinese' },
      'review-spam': { what: 'Spam among shop reviews, Vietnamese' },
      'generic-english': { what: 'Generic praise, English' },
    },
  },
  {
    id: 'sections-mixed',
    kind: 'areas',
    title: 'Detection: genuine sections with other comments mixed in',
    rows: {
      'mixed-20-30': { what: '20 comments, 30 % replaced', signal: 'comment-authenticity' },
      'mixed-50-10': { what: '50 comments, 10 % replaced', signal: 'comment-authenticity' },
      'mixed-50-30': { what: '50 comments, 30 % replaced', signal: 'comment-authenticity' },
      'mixed-50-50': { what: '50 comments, 50 % replaced', signal: 'comment-authenticity' },
      'mixed-100-30': { what: '100 comments, 30 % replaced', signal: 'comment-authenticity' },
      'mixed-canned': {
        what: '50 comments, 30 %: a few set phrases',
        signal: 'copied-comments',
      },
      'mixed-copyedit': { what: '50 comments, 30 %: edited copies', signal: 'copied-comments' },
      'mixed-llm': { what: '50 comments, 30 %: a language-model bot' },
      'mixed-ads': { what: '50 comments, 30 %: adverts and shills' },
      'mixed-tgspam': { what: '50 comments, 30 %: chat spam' },
    },
  },
  {
    id: 'sections-attacked',
    kind: 'areas',
    title: 'Detection: simulated attacks on stretches of 50 real comments',
    rows: {
      'young-10': { what: 'Young accounts, 10 %', signal: 'young-accounts' },
      'young-30': { what: 'Young accounts, 30 %', signal: 'young-accounts' },
      'batch-10': { what: 'Old accounts registered together, 10 %', signal: 'young-accounts' },
      'batch-30': { what: 'Old accounts registered together, 30 %', signal: 'young-accounts' },
      'burst-10': { what: 'Ordinary accounts all at once, 10 %', signal: 'comment-bursts' },
      'burst-30': { what: 'Ordinary accounts all at once, 30 %', signal: 'comment-bursts' },
      'province-10': { what: 'One province, 10 %' },
      'province-30': { what: 'One province, 30 %' },
      'canned-10': { what: 'Set phrases, 10 %', signal: 'copied-comments' },
      'canned-30': { what: 'Set phrases, 30 %', signal: 'copied-comments' },
      'edited-10': { what: 'Edited copies, 10 %', signal: 'copied-comments' },
      'edited-30': { what: 'Edited copies, 30 %', signal: 'copied-comments' },
      'praise-10': { what: 'Real praise by hired people, 10 %' },
      'praise-30': { what: 'Real praise by hired people, 30 %' },
    },
  },
  {
    id: 'sections-coordinated',
    kind: 'areas',
    title: 'Detection: a coordinated thread, drawn from measured figures, in stretches of 50',
    rows: {
      'club-by-time': { what: 'In a row, note opened', signal: 'repeat-commenters' },
      'club-at-random': { what: 'At random, note opened', signal: 'repeat-commenters' },
      'club-by-time-unseen': { what: 'In a row, note not opened', signal: 'repeat-commenters' },
      'club-at-random-unseen': { what: 'At random, note not opened', signal: 'repeat-commenters' },
    },
  },
] as const satisfies readonly RateGroup[];

type KeysOfUnion<T> = T extends unknown ? keyof T : never;
export type RateId = KeysOfUnion<(typeof RATE_GROUPS)[number]['rows']> & string;
