/** What the notes are about, when they appear, what they are made of. */
export const content = {
  'hours.longest': 'longest gap {days} days',
  'content.places':
    'Where commenters are ({n, plural, one {# person} other {# people}} with a place; {of, plural, one {# comment} other {# comments}} read)',
  'collab.rule': 'One published rule of thumb flags shares above 30%, another above 40%.',
  'collab.worst': 'The worst one, “{title}”, did {times}× the other notes.',
  'engagement.restsOn':
    'Medians rest on {n} of {of, plural, one {# note} other {# notes}} seen, a week old or more.',
  'engagement.pinned': '{n, plural, one {# pinned note is} other {# pinned notes are}} left out.',
  'engagement.aside': '{n, plural, one {# note is} other {# notes are}} set aside by you.',
  'mix.mean': 'Mean engagement rate',
  'mix.mean.meaning':
    'The mean beside the median: one viral note lifts it, which is why the median leads.',
  'mix.saveShare': 'Saves in interactions',
  'mix.saveShare.meaning':
    'Median share of saves (收藏) in likes, saves and comments: people save what they plan to act on.',
  'mix.commentShare': 'Comments in interactions',
  'mix.commentShare.meaning': 'Median share of comments (评论) in likes, saves and comments.',
  'mix.sharesPerLike': 'Shares per like',
  'mix.sharesPerLike.meaning': 'Median of shares (分享) per like, over the notes that show shares.',
  'mix.outlier': 'Far above the usual',
  'mix.outlier.meaning':
    'At least 3 times the creator’s own median likes. With little talk: comments per like at least 30% below the usual, as paid reach also brings about.',
  'mix.times': '{times}× the median likes',
  'mix.withoutTalk': 'with little talk',
  'cues.type': 'Looks like',
  'cues.agency': 'Agency',
  'cues.contact': 'Contact',
  'cues.shop': 'Shop',
  'cues.brand-account': 'Brand account',
  'cues.brandNorms':
    'A brand’s own account follows other norms than a person’s: the benchmarks are of persons.',
  'ownVisits.between': '{n} readings, {from} to {to}',
  'ownVisits.explained':
    'Between two visits nothing is known. The band is what rounding leaves open.',
  'heat.slot':
    '{day}, {hour} h in China: {notes, plural, =0 {no notes} one {# note} other {# notes}} ({here} where you are)',
  'note.place': 'Place',
  'note.placeByLikes': '{rank} of {of} notes by likes',
  'note.usual': 'usually {median} ({n, plural, one {# note} other {# notes}})',
  'note.tooFewOthers': 'At least {n} other notes are needed to compare with.',
  'ownVisits.all': 'All {n} curves',
} as const;
