/** What the tips of figures beside the signals say: meaning, formula, source. */
export const explained = {
  'places.title': 'Where commenters are',
  'places.formula': 'people at the place ÷ people with a place shown; each person once a place',
  'places.people': '{n, plural, one {# person} other {# people}} with a place',
  'places.above': 'more than expected: {value}',
  'places.within': 'as expected: {value}',
  'places.below': 'less than expected: {value}',
  'places.unknown': 'no expectation known',
  'places.source.others':
    'Expected: from {people} commenters under {notes} notes of your {creators} other creators read last.',
  'places.source.measured':
    'Expected: from a measured sample of {people} commenters under {notes} notes ({date}); too few of your other creators’ commenters were read to take those.',
  'places.noVerdict':
    'Local notes have local readers, and a place can be hidden or routed: no verdict.',
  'places.more': 'All {n} places',
  'content.topics.name': 'Topics',
  'content.topics.meaning': 'The #topics that the creator puts under notes, most used first.',
  'content.topics.formula': 'notes of the window with the topic; each topic counts once a note',
  'content.formats.meaning': 'Image notes and videos apart: a mix hides which of them works.',
  'hours.name': 'Posting hours in China',
  'hours.meaning':
    'When notes appear, by weekday and hour in China. Guide 2 names 20 to 22 h and weekends as the best times.',
  'hours.formula':
    'notes of the window by hour of publication; the gap is the median of days between one note and the next',
  'giveaway.meaning':
    'A giveaway draws many short, alike comments and much engagement by design: neither is held against anyone.',
  'giveaway.byNote': 'Recognised by the note’s words: “{quote}”',
  'giveaway.byComments': 'Recognised by comments that hope to be drawn:',
  'median.formula':
    'middle value of {figure} over the unpinned notes of the window that are a week old or more',
  'mix.mean.formula': 'mean of (likes + saves + comments) ÷ followers',
  'mix.saveShare.formula': 'median of saves ÷ (likes + saves + comments)',
  'mix.commentShare.formula': 'median of comments ÷ (likes + saves + comments)',
  'mix.sharesPerLike.formula': 'median of shares ÷ likes',
  'mix.outlier.formula': 'likes of the note ÷ median likes of the notes; from 3 on it is shown',
  'note.times.formula': 'figure of this note ÷ median of the creator’s other notes',
  'note.times.restsOn': 'this note and {n, plural, one {# other} other {# others}}',
  'note.place.meaning': 'Where this note stands among the creator’s notes, pinned ones aside.',
  'note.place.formula': '1 + notes with more likes',
  'note.rate.meaning': 'This note beside the median of the creator’s other notes.',
  'note.rate.engagement-rate.formula': '(likes + saves + comments) ÷ followers',
  'note.rate.save-rate.formula': 'saves ÷ followers',
  'note.rate.save-like-ratio.formula': 'saves ÷ likes',
  'note.rate.comment-like-ratio.formula': 'comments ÷ likes',
  'rank.title': 'Rank among your shortlist',
  'rank.place': '{rank} of {of}',
  'rank.ahead': 'ahead of {share} ({interval})',
  'rank.above': 'above {share} ({interval})',
  'rank.among':
    'Among the scored figures of your {n, plural, one {# other shortlisted creator} other {# other shortlisted creators}}, at most the 60 added last; {window}. From five of them on the share that does worse is given, with its 95% interval.',
  'rank.nobody': 'None of your other shortlisted creators has these figures yet.',
  'rank.provisional': 'provisional',
  'rank.working': 'Scoring your shortlist: {done} of {total}…',
  'yardstick.abroad':
    'Half of {n} measured small creators abroad lie at {band} ({date}); mainland and larger creators may differ.',
  'yardstick.marketplace': 'Half of {n} measured marketplace creators lie at {band} ({date}).',
  'perRead.name': 'Engagement per read',
  'perRead.meaning':
    'What was read of a typical note, held against the reads that somebody else stated. Views are not on the page; the two may be of different weeks. Never scored.',
  'perRead.formula': 'median of (likes + saves + comments) ÷ median reads supplied',
  'perRead.from': 'reads by {supplier}, {day}',
  'perRead.yardstick':
    'Nine in ten of {n} measured marketplace creators lie at {band}, half of them above {median} ({date}).',
  'perRead.needsNotes': 'Engagement per read: open 5 notes with likes, saves and comments first.',
  'content.verticality.formula': 'notes with one of the three most used topics ÷ notes with topics',
  'content.focus.formula':
    '1 − entropy of topic use ÷ the entropy of as many topics used equally often',
  'brand.fit.formula': 'notes that hold a keyword or category ÷ notes whose words were seen',
} as const;
