/** Where the user knows better than a finding. */
export const overrule = {
  'overrule.comment': 'I vouch for this comment',
  'overrule.comment.on': 'You vouch for it – take back',
  'overrule.note': 'Set this note aside',
  'overrule.note.on': 'Set aside by you – take back',
  'overrule.paid': 'Your word on this collaboration',
  'overrule.paid.yes': 'It was a collaboration',
  'overrule.paid.yes.on': 'A collaboration, you say – take back',
  'overrule.paid.no': 'It was none',
  'overrule.paid.no.on': 'None, you say – take back',
  'overrule.count': '{n, plural, one {# finding} other {# findings}} overruled by you',
  'overrule.list': 'Overruled by you',
  'overrule.gone': 'Words no longer kept',
  'overrule.did.comment': 'comment vouched for: takes no part in judging',
  'overrule.did.note': 'note set aside: in no figure',
  'overrule.did.paid.yes': 'counts as a collaboration',
  'overrule.did.paid.no': 'counts as no collaboration',
  'overrule.takeBack': 'Take back',
  'overrule.reason': 'Why? (optional)',
  'overrule.meaning':
    'The score follows your word. Kept until you take it back, and in JSON exports.',
  'show.button': 'Show on page',
  'show.here': 'Marked on the page.',
  'show.comment.up':
    '{n, plural, one {# comment} other {# comments}} further up: scroll there, the arrow follows.',
  'show.comment.down':
    '{n, plural, one {# comment} other {# comments}} further down: scroll there, the arrow follows.',
  'show.comment.absent': 'Not on the page now. Open its note and scroll its comments.',
  'show.note.up':
    '{n, plural, one {# note} other {# notes}} further up: scroll there, the arrow follows.',
  'show.note.down':
    '{n, plural, one {# note} other {# notes}} further down: scroll there, the arrow follows.',
  'show.note.absent': 'Not on the page now. It is on the creator’s profile.',
  'show.note.open': 'Open the note',
  'show.note.hint':
    'Opens the note on the site in a tab of its own. The site may ask you to log in, or show the note only from the profile.',
} as const;
