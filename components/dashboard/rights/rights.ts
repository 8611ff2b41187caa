/** The questions to settle, in the order in which a contract asks them; each has its message. */
export const RIGHTS_GROUPS = [
  { id: 'grant', items: ['kind', 'pieces', 'purpose', 'exclusivity'] },
  {
    id: 'uses',
    items: [
      'repost',
      'inPlatformAds',
      'otherChinese',
      'international',
      'shop',
      'email',
      'print',
      'outdoor',
    ],
  },
  { id: 'limits', items: ['territory', 'term', 'edits', 'translation'] },
  { id: 'person', items: ['name', 'integrity', 'approval'] },
  { id: 'contract', items: ['ads', 'law', 'language', 'fee'] },
  { id: 'before', items: ['covered', 'expiry'] },
] as const;
