/** The vetting card: the user's own marks, row by row. */
export const card = {
  'card.title': 'Vetting card',
  'card.explained':
    'Your own judgement in marks of 0 to 5. Beside each row stands what is known; nothing fills a mark in for you, and a row you do not mark counts as not assessed, never as 0. It is apart from the score above. Goes into exports, the backup and the printed report.',
  'card.none': 'No row has a mark yet. Begin with the one you know best.',
  'card.ofAssessed': 'of {assessed} points assessed',
  'card.range': 'Whole card: {low} to {high} of 100, by what the rest will get.',
  'card.notAssessed': 'not assessed ({weight})',
  'card.mark': 'Your mark: {name}',
  'card.clear': 'Clear',
  'card.cell.none': 'no marks yet',
  'card.line': '{points} of {assessed} points assessed',
  'card.row': '{name} {points}/{most}',
  'card.band.excellent': 'excellent (90 or more)',
  'card.band.good': 'good (75–89)',
  'card.band.average': 'average (60–74)',
  'card.band.no': 'below 60: the card says no',
  'card.audience': 'Audience',
  'card.audience.asks':
    'The card asks for over 95% real followers and over 70% of your target group. Neither is shown by the site: ask for a screenshot.',
  'card.engagement': 'Engagement',
  'card.engagement.asks':
    'The card asks for over 6% on average of 20 notes; other guides ask for 3–8%.',
  'card.content': 'Content',
  'card.content.asks': 'Quality of pictures, films and texts, and one hand in all of them.',
  'card.brand': 'Brand',
  'card.brand.asks': 'Fits your brand; no competitors or unwanted subjects near it.',
  'card.professionalism': 'Professionalism',
  'card.professionalism.asks': 'Regular notes, clear answers, days and disclosure kept.',
  'card.growth': 'Growth',
  'card.growth.asks':
    'Followers and interactions between your visits: see “Your visits” on this page.',
  'card.weights.open': 'Weights of the card',
  'card.weights.explained': 'Only proportions matter. A row of weight 0 is not on the card.',
} as const;
