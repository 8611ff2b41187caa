/** Notes that were published for a campaign: linked, followed over visits, with questions and disclosure. */
export const linkedNotes = {
  'linked.title': 'Published notes',
  'linked.explained':
    'A note linked here is followed: every time you open it on the site, its figures are read once more. Nothing is fetched.',
  'linked.none':
    'No note is linked yet. Link one below, or with one click in the sidebar while you look at it.',
  'linked.ofOne': 'Only those of {name}.',
  'linked.ofAll': 'Show everybody’s',
  'linked.noneOfOne':
    'None of theirs is linked yet. Link one below, or in the sidebar while you look at it.',
  'linked.dueCount': '{n, plural, one {# note waits} other {# notes wait}} for another visit.',
  'linked.due': 'Open it again on the site: the reading of day {day} is missing.',
  'linked.published': 'published {day}',
  'linked.lastOpen': 'last open {age}',
  'linked.neverOpen': 'never open yet',
  'linked.readings': '{n, plural, one {# reading} other {# readings}}',
  'linked.questions': '{n, plural, one {# open question} other {# open questions}}',
  'linked.forgotten': 'creator deleted, last figures kept',
  'linked.timesUsual': '{times}× their organic median (n = {n})',
  'linked.more': 'Course, disclosure, questions',
  'linked.unlinkOf': 'Unlink {title}',
  'linked.gone': '“{title}” is no longer linked.',
  'link.title': 'Link a note',
  'link.explained':
    'Notes of the campaign’s creators that were seen and are not linked. Quoted words may speak of a collaboration.',
  'link.found': 'Published since the campaign began',
  'link.button': 'Link',
  'link.one': 'Link {title}',
  'link.creator': 'Creator',
  'link.note': 'Note',
  'link.noNotes': 'no further notes seen',
  'link.choose': '{n, plural, one {choose of # note} other {choose of # notes}}',
  'course.none': 'No figures were read yet: open the note on the site.',
  'course.forgotten': 'Its readings went with its creator; the last figures stand above.',
  'course.explained':
    'Days since publication. Dashed: what the creator’s notes usually get when nobody pays, with its 95% interval as a band; it rests on notes a week old or more.',
  'course.usual': 'usually {value} ({low}–{high}, n = {n})',
  'course.noUsual': 'too few unpaid notes for a median',
  'course.summary':
    '{name}: {n, plural, one {# reading} other {# readings}}, {last} on {day}; {usual}.',
  'course.day': '{n} d',
  'course.dayLong': 'day {n}',
  'course.age': 'Age',
  'questions.title': 'Questions under it',
  'questions.none': 'None among {n, plural, one {# comment} other {# comments}} read.',
  'questions.count':
    '{n, plural, one {# question} other {# questions}} among {of} comments read, {open} open. Tick off what the brand has seen to.',
  'questions.rule': 'Found by question marks and words of asking alone.',
  'questions.byCreator': 'the creator replied',
  'disclosure.title': 'Disclosure',
  'disclosure.said': 'Says that it is a collaboration',
  'disclosure.hinted': 'Hints, but does not say it',
  'disclosure.denied': 'Says that nobody paid',
  'disclosure.nothing': 'Nothing found in its words',
  'disclosure.unread': 'Not read yet: open the note',
  'disclosure.explained':
    'Wanted is the platform’s own mark, which web pages do not show, or explicit words. Look on the phone before you say that it is missing. Health, supplements and finance have further limits.',
  'creatorDelete.linked':
    '{n, plural, one {# note of theirs is} other {# notes of theirs are}} linked to campaigns: title, name and last figures stay there, earlier readings and comments go.',
  'visit.due':
    '{n, plural, one {# published note waits} other {# published notes wait}} for another visit.',
} as const;
