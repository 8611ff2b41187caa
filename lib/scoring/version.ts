/** Stamped on every report. Raise it whenever the same dossier could give another report. */
export const SCORING_VERSION = '2026.11.7';

/** What changed, newest first: in docs/scoring.md and on the page that says how scores work. */
export const SCORING_HISTORY: readonly { version: string; change: string }[] = [
  {
    version: '2026.11.7',
    change:
      'Single comments are ordered by a fourth model of rarer words; what is flagged, every level and every score are as before.',
  },
  {
    version: '2026.11.6',
    change:
      'Many texts of one section that sound a little like promotion rank it higher, and more than fifty alike wordings count as fifty; what is shown, flagged and scored is as before.',
  },
  {
    version: '2026.11.5',
    change: 'Wanghong is suggested as a type, with its reasons; no score is another than before.',
  },
  {
    version: '2026.11.4',
    change:
      'No score without a scored engagement rate; adverts are learnt beside the spam of chats; words are read past signs that join on to them.',
  },
  {
    version: '2026.11.3',
    change:
      'Promotion is read by three small models instead of one; newer accounts, repeated short texts and returning people alarm where two of them meet; places the site does not know are absent; tiers and weights of your own.',
  },
  {
    version: '2026.11.2',
    change:
      'Near copies are looked for by pairs of shingles: 98 of 100 that there are are found, where 83 were.',
  },
  { version: '2026.11.1', change: 'First published version.' },
];
