/** What a campaign came to: the log of figures, the page of results, what was learnt. */
export const results = {
  'learnt.formats': 'Learnt about formats',
  'learnt.messages': 'Learnt about messages',
  'learnt.approaches': 'Learnt about approaches',
} as const;
