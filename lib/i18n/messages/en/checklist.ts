/** The vetting checklist: the guides' yardsticks, one by one. */
export const checklist = {
  'check.title': 'Vetting checklist',
  'check.counts':
    '{done} of {of} looked at{concerns, plural, =0 {} one {, # concern} other {, # concerns}}',
  'check.explained':
    'What the guides say to look at. Beside each stands what is known so far, with its evidence; whether it is good enough is for you to say. Goes into exports, the backup and the printed report.',
  'check.word.fine': 'Fine',
  'check.word.concern': 'Concern',
  'check.note': 'Your note: {name}',
  'check.note.placeholder': 'your note',
  'check.mark.within': 'The whole interval lies within the guide’s mark.',
  'check.mark.below': 'The whole interval lies below the guide’s mark.',
  'check.mark.above': 'The whole interval lies above the guide’s mark.',
  'check.mark.unclear': 'The interval reaches across the guide’s mark: more notes would tell.',
  'check.noWords': 'No word of the lists was found in the notes read.',
  'check.noVisual': 'Not judged yet: see “Fit” on this page.',
  'check.noAudience': 'Not shown by the site. Ask the creator for a screenshot and type it in.',
  'check.format.image': 'Image notes (图文)',
  'check.format.video': 'Videos (视频)',
  'check.engagement': 'Engagement rate',
  'check.engagement.asks':
    'Aim for 3–8% of followers (guide 2); the size alone says little (guide 3).',
  'check.like-save': 'Likes and saves per follower',
  'check.like-save.asks': '1.5% or more is a reasonable mark (guide 4).',
  'check.saves': 'Saves (收藏)',
  'check.saves.asks':
    'The strongest sign of purchase intent: people save what they plan to act on (guides 2–4).',
  'check.consistency': 'Rhythm of the last 90 days',
  'check.consistency.asks': 'Posts regularly, with a coherent identity (guides 3, 4).',
  'check.comments': 'Comments',
  'check.comments.asks':
    'Genuine and thoughtful, or generic and repetitive; kind or not (guides 2–4).',
  'check.followers': 'Followers',
  'check.followers.asks':
    'Among the least reliable signs; some 30% may be inauthentic at mid and low tiers (guides 3, 4).',
  'check.brand-work': 'Past brand work',
  'check.brand-work.asks': 'Which brands, and how those notes did (guide 2).',
  'check.visual': 'Visual style',
  'check.visual.asks': 'Pictures and tone are of one hand, and suit the brand (guides 2, 4).',
  'check.fit': 'Fit',
  'check.fit.asks': 'Would the product feel natural in this feed? (guides 2, 3)',
  'check.audience': 'Audience',
  'check.audience.asks': 'Gender, age, place and spending (guides 2, 3).',
  'check.formats': 'Formats',
  'check.formats.asks':
    'Video does better for tutorials, cooking, unboxing, a day in the life (guide 3).',
  'check.posting-time': 'Posting time',
  'check.posting-time.asks':
    'Evenings from 8 to 10 pm China time, weekends, 618 and Double 11 (guide 2).',
  'check.disclosure': 'Disclosure and limited categories',
  'check.disclosure.asks':
    'Paid notes say so; extra limits for health, supplements and finance (guides 3, 4).',
  'check.brand-safety': 'Competitors and sensitive subjects',
  'check.brand-safety.asks':
    'Nothing that you would not want beside the brand. Your own words in Settings are looked for.',
} as const;
