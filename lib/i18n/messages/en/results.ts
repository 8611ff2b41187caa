/** What a campaign came to: the log of figures, the page of results, what was learnt. */
export const results = {
  'plan.learntFormats': 'Learnt about formats',
  'plan.learntMessages': 'Learnt about messages',
  'plan.learntApproaches': 'Learnt about approaches',
} as const;
