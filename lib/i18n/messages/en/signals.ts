/** What each signal is called, measures and how it is worked out. */
export const signals = {
  'signal.engagement-rate.name': 'Engagement rate',
  'signal.engagement-rate.measures': 'How many interactions a typical note gets for each follower.',
  'signal.engagement-rate.formula': 'median over notes of (likes + saves + comments) ÷ followers',
  'signal.like-save-rate.name': 'Like + save rate',
  'signal.like-save-rate.measures':
    'Likes and saves of a typical note for each follower. One guide calls 1.5% a reasonable quality mark.',
  'signal.like-save-rate.formula': 'median over notes of (likes + saves) ÷ followers',
  'signal.save-rate.name': 'Save rate',
  'signal.save-rate.measures':
    'Saves (收藏) of a typical note for each follower: the strongest sign that people plan to act on it.',
  'signal.save-rate.formula': 'median over notes of saves ÷ followers',
  'signal.save-like-ratio.name': 'Saves per like',
  'signal.save-like-ratio.measures':
    'How many of those who like a note also keep it. Differs by niche up to twentyfold: compare within a niche.',
  'signal.save-like-ratio.formula': 'median over notes of saves ÷ likes',
  'signal.comment-like-ratio.name': 'Comments per like',
  'signal.comment-like-ratio.measures':
    'How much talk a note starts. Debates and questions raise it; very high values are worth a look at the comments.',
  'signal.comment-like-ratio.formula': 'median over notes of comments ÷ likes',
  'signal.hit-rate-100.name': 'Notes with 100+ likes',
  'signal.hit-rate-100.measures': 'Share of notes with at least 100 likes (百赞率).',
  'signal.hit-rate-100.formula': 'notes with 100 or more likes ÷ notes with shown likes',
  'signal.hit-rate-1000.name': 'Notes with 1,000+ likes',
  'signal.hit-rate-1000.measures': 'Share of notes with at least 1,000 likes (千赞率).',
  'signal.hit-rate-1000.formula': 'notes with 1,000 or more likes ÷ notes with shown likes',
  'signal.stability.name': 'Spread of likes',
  'signal.stability.measures':
    'How much likes differ from note to note; 0 means always the same. One viral note does not decide it.',
  'signal.stability.formula': '(upper − lower quartile of likes) ÷ 1.349 ÷ median of likes',
  'signal.notes-per-30d.name': 'Notes per 30 days',
  'signal.notes-per-30d.measures':
    'How often the creator posts, by the time in each note’s own id.',
  'signal.notes-per-30d.formula': 'notes in the window ÷ days of the window × 30',
  'signal.days-since-last-note.name': 'Days since last note',
  'signal.days-since-last-note.measures':
    'How long the creator has been silent, pinned notes aside.',
  'signal.days-since-last-note.formula': 'now − publication of the newest note seen',
  'signal.comment-authenticity.name': 'Comment authenticity',
  'signal.comment-authenticity.measures':
    'How far the comment sections look like ordinary ones, over all notes with comments.',
  'signal.comment-authenticity.formula':
    '1 − suspicion of the sections, weighted by their distinct wordings',
  'signal.repeat-commenters.name': 'Repeat commenters',
  'signal.repeat-commenters.measures':
    'Share of comments by people who comment more than once under the same note. Friends and true fans do, too.',
  'signal.repeat-commenters.formula':
    'comments by people with two or more under that note ÷ comments with a known writer',
  'signal.young-accounts.name': 'Young accounts',
  'signal.young-accounts.measures':
    'Share of comments by accounts under 90 days old at that moment. Ordinary: about 1%.',
  'signal.young-accounts.formula':
    'comments by accounts registered under 90 days before ÷ comments with a known time and registration',
  'signal.comment-bursts.name': 'Bursts of comments',
  'signal.comment-bursts.measures':
    'Comments that came all at once, beyond what the note’s own course explains. Viral notes burst, too.',
  'signal.comment-bursts.formula': 'comments in bursts ÷ comments with a known time',
  'signal.copied-comments.name': 'Copied comments',
  'signal.copied-comments.measures':
    'Share of comments whose wording other people use as well: under this note, other notes or other creators.',
  'signal.copied-comments.formula':
    'comments of 6 letters and more with a near copy by someone else ÷ comments of 6 letters and more',
  'signal.creator-replies.name': 'Creator replies',
  'signal.creator-replies.measures':
    'How often the creator answers. Folded replies count only once unfolded.',
  'signal.creator-replies.formula': 'comments answered by the creator ÷ top-level comments seen',
  'signal.questions-and-specifics.name': 'Questions and specifics',
  'signal.questions-and-specifics.measures':
    'Share of comments that ask, name particulars, tell of own use or complain: what real interest looks like.',
  'signal.questions-and-specifics.formula':
    'comments with a question, particular, own use or complaint ÷ comments with text',
  'signal.paid-share.name': 'Possible collaboration share',
  'signal.paid-share.measures':
    'Share of notes whose words look like brand work. Possible, never certain.',
  'signal.paid-share.formula':
    'notes with a clear cue, or two kinds of weak ones, and no denial ÷ notes whose words were seen',
  'signal.paid-effect.name': 'Effect of collaborations',
  'signal.paid-effect.measures':
    'How possible collaborations do beside the creator’s other notes; 1 = just as well.',
  'signal.paid-effect.formula':
    'median interactions of possible collaborations ÷ median of the other notes',
  'signal.lifetime-ratio.name': 'Lifetime likes per follower',
  'signal.lifetime-ratio.measures':
    'All likes and saves ever (获赞与收藏) for each follower: a weak cue. Practitioners expect 3 to 5.',
  'signal.lifetime-ratio.formula': 'likes and saves of the profile ÷ followers',
  'signal.engagement-estimate.name': 'Engagement, estimated',
  'signal.engagement-estimate.measures':
    'The engagement rate over all notes in view, unopened ones estimated from their likes.',
  'signal.engagement-estimate.formula':
    'likes of each card × (interactions ÷ likes) of the opened notes ÷ followers, median',
} as const;
