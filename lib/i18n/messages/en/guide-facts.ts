/** What the guides look at in a creator, in our words. Where they disagree, both stand. */
export const guideFacts = {
  'guides.title': 'What the guides look at',
  'guides.intro':
    'Rules of thumb of guides for international marketers, beside what is measured here. They are theirs, not findings of ours.',
  'guides.followers':
    'Followers: among the least reliable signs (guide 3). About 30% of them may be inauthentic at mid and low tiers (guide 4). 30,000 followers at 12% engagement beat 300,000 at 1% (guide 3).',
  'guides.saves':
    'Saves (收藏): the strongest sign of purchase intent, because people save what they plan to act on (guides 2, 3, 4).',
  'guides.comments':
    'Comments: genuine and thoughtful against generic or repetitive; comment farms (水军) hide in the latter (guides 3, 4). Guide 2 adds their sentiment, which is not judged here.',
  'guides.window':
    'The last 90 days: consistency and visual style (guide 4), posting frequency and a coherent identity (guide 3).',
  'guides.work': 'Past brand work: with which brands, and how those notes performed (guide 2).',
  'guides.fit':
    'Fit: would the product feel natural in the feed; aesthetics; the audience by gender, age, place and spending (guides 2, 3).',
  'guides.formats':
    'Formats: image notes (图文) and short videos serve different ends; video does better for tutorials, cooking, unboxing and a day in the life (guide 3).',
  'guides.times': 'Times: evenings from 8 to 10 in China, weekends, 618 and Double 11 (guide 2).',
} as const;
