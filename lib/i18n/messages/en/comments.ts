/** The comment sections: levels, families, findings and their evidence. */
export const comments = {
  'level.none': 'Nothing unusual',
  'level.some': 'Some unusual patterns',
  'level.strong': 'Strong unusual patterns',
  'level.unknown': 'Too little to say',
  'level.none.meaning': 'The comments seen look like ordinary ones.',
  'level.some.meaning':
    'One kind of evidence is unusual. Ordinary causes are possible: look at the comments.',
  'level.strong.meaning':
    'Two or more independent kinds of evidence are unusual. Look at the comments before deciding.',
  'level.unknown.meaning': 'A section can be judged from about 20 comments on.',
  'comments.judged': 'in {n} of {of, plural, one {# judged section} other {# judged sections}}',
  'comments.openNote': 'Open a note with comments and scroll through them.',
  'comments.suspicion': 'Suspicion',
  'comments.suspicion.meaning':
    'How unlike genuine sections the comments are, 0–100: 0 = like genuine sections, 100 = most unlike them. It is no share of fake comments, and it judges sections, never people.',
  'comments.suspicionInterval':
    'of 100 (0 = like genuine sections) · between {interval} · {n, plural, one {# comment} other {# comments}}',
  'comments.returning':
    '{people} of {n, plural, one {# person} other {# people}} commented under 2 or more notes.',
  'comments.returning.meaning':
    'Loyal readers come back too, and so do friends: this says nothing against anyone and is never scored. Among the comments read; more reading can only find more of them.',
  'comments.sections': 'By note',
  'comments.blindSpots':
    'Cannot be seen here: hired people who write in their own words, text by language models, fake followers, bought likes.',
  'section.suspicion': 'suspicion {value} ({interval})',
  'families.label': 'Kinds of evidence',
  'family.text': 'Wording',
  'family.time': 'Timing',
  'family.people': 'People',
  'family.numbers': 'Numbers',
  'family.text.meaning': 'Copies across notes and creators, promotion words, uniform style.',
  'family.time.meaning': 'Bursts of comments beyond the note’s own course.',
  'family.people.meaning':
    'Ages of accounts and their clustering, the same people again and again.',
  'family.numbers.meaning':
    'Comments per like, saves per like, one note far above the creator’s own median.',
  'family.notJudged': 'not judged yet',
  'family.value': '{index} of 100',
  'evidence.show': 'Show evidence',
  'evidence.hide': 'Hide evidence',
  'evidence.notes': 'Notes behind the figures',
  'evidence.comments': 'Comments behind the finding',
  'evidence.aboutNotes': '{n, plural, one {# note} other {# notes}}',
  'evidence.aboutSignal': '{n, plural, one {# comment} other {# comments}}',
  'evidence.aboutTelling': '{n, plural, one {# telling comment} other {# telling comments}}',
  'evidence.aboutRead': '{n, plural, one {# comment read} other {# comments read}}',
  'evidence.notesCounted':
    'The engagement rate rests on {n, plural, one {this note} other {these # notes}}.',
  'evidence.notesSeen':
    '{n, plural, one {# note seen} other {# notes seen}}; none can be counted yet.',
  'evidence.noComments': 'The comments behind this are no longer kept.',
  'evidence.more': 'and {n} more',
  'comment.pictureOnly': '[picture]',
  'comment.textGone': 'Text no longer kept: only its fingerprint is.',
  'comment.byCreator': 'by the creator',
  'comment.reply': 'reply',
  'comment.under': 'under “{title}”',
  'reason.overruled': 'you vouched for it',
  'reason.by-creator': 'by the creator',
  'reason.promotion': 'words of promotion',
  'reason.young-account': 'account under 90 days old',
  'reason.in-burst': 'part of a burst',
  'reason.copied-across-creators': 'same words under other creators',
  'reason.copied-across-notes': 'same words under other notes',
  'reason.copied-in-section': 'same words by others here',
  'level.none.short': 'Ordinary',
  'level.some.short': 'Somewhat unusual',
  'level.strong.short': 'Very unusual',
  'level.unknown.short': 'Too little',
  'context.giveaway': 'A giveaway: its comments are set aside, not held against it.',
  'context.viral': 'A viral pattern: many new people in varied words.',
} as const;
