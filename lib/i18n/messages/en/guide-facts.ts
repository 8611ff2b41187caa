/** What the guides tell marketers, in our words; each is shown with the number of its guide. */
export const guideFacts = {
  'guideFact.title': 'What the guides say',
  'guideFact.intro':
    'Five guides for marketers from abroad, in our words. They are advice, not measurements: where they disagree, both stand, and what was measured stands above.',
  'guideFact.vetting': 'Vetting a creator',
  'guideFact.engagement': 'Engagement rate by followers: aim for 3 to 8%.',
  'guideFact.beats': '30,000 followers at 12% beat 300,000 at 1%.',
  'guideFact.likesSaves':
    'Likes and saves together for each follower: 1.5% or more is a reasonable quality mark.',
  'guideFact.saves':
    'Saves (收藏) are the strongest sign of purchase intent: people save what they plan to act on.',
  'guideFact.window':
    'Look at the last 90 days: consistency, visual style, posting frequency, a coherent identity.',
  'guideFact.comments':
    'Genuine and thoughtful comments against generic or repetitive ones; comment farms (水军) exist.',
  'guideFact.sentiment': 'Look at the mood of the comments as well.',
  'guideFact.followers':
    'Not the number of followers: some 30% may be inauthentic in mid and low tiers.',
  'guideFact.leastReliable': 'The follower count is among the least reliable signs.',
  'guideFact.brandWork': 'Past brand work: which brands, and how those notes did.',
  'guideFact.fit':
    'Fit: would the product feel natural in the feed; aesthetics; audience by gender, age, place and spending.',
  'guideFact.formats':
    'Image notes (图文) and short videos serve different ends: video does better for tutorials, cooking, unboxing and a day in the life.',
  'guideFact.hours':
    'Posting time: evenings from 8 to 10 in China, weekends, and the days of 618 and Double 11.',
  'guideFact.disclosure':
    'Disclosure: the platform’s own mark or explicit words; extra limits for health, supplements and finance.',
  'guideFact.people': 'Sizes, types and mixes',
  'guideFact.tiers1':
    'Mega from 1,000,000, mid-tier 100,000 to 1,000,000, micro 10,000 to 100,000, KOC below 10,000, even below 1,000.',
  'guideFact.tiers2': 'Mega from 500,000, mid-tier 50,000 to 500,000, KOC below 10,000.',
  'guideFact.tiers3': 'KOL from 100,000, KOC below 10,000.',
  'guideFact.types': 'Types: KOL, KOC, niche expert, lifestyle creator, and wanghong (网红).',
  'guideFact.mix2': 'One or two mid-tier creators for authority, many KOCs for volume.',
  'guideFact.mix3': 'A few KOLs for reach, more KOCs for credibility.',
  'guideFact.mix4':
    'First seeding with KOCs, then reviews by vertical KOLs, then a head KOL’s moment.',
  'guideFact.models': 'Ways to work together',
  'guideFact.briefs': 'Briefs and outreach',
  'guideFact.payment': 'Payment and contract routes',
  'guideFact.fees': 'Fees are flat, by performance, seeding, or a hybrid of them.',
  'guideFact.elsewhere':
    'Decisions and mistakes, the timeline and the measures stand in each campaign, rights in the ledger:',
} as const;
