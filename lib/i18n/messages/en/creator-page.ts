/** The creator's own page: charts, readings, who they are by the user's own judgement. */
export const creatorPage = {
  'creatorPage.back': 'Back to the shortlist',
  'creatorPage.profile': 'Profile on the site',
  'creatorPage.unknown.title': 'Nothing is known of this creator',
  'creatorPage.unknown.next':
    'They were deleted, or never seen here. Open their profile on the site to begin.',
  'creatorPage.names': 'Names',
  'creatorPage.nameSince': 'first seen {day}',
  'creatorPage.fit': 'Your judgement',
  'creatorPage.firstShortlist': 'Shortlist the creator to keep lists, notes and figures with them.',
  'chart.asTable': 'Figures as a table ({n, plural, one {# row} other {# rows}})',
  'history.explained':
    'One mark for each reading that brought something new, with the range that the page’s rounding allows. Between your visits nothing is known. Medians are over the notes known at the time.',
  'history.summary':
    '{name}: {n, plural, one {# reading} other {# readings}} since {since}, from {from} to {to}',
  'history.when': 'Read',
  'notesChart.title': 'Every note',
  'notesChart.choose': 'Figure to show',
  'notesChart.summary':
    '{name} of {n, plural, one {# note} other {# notes}}, published from {from} to {to}',
  'days.choose': 'Days in China whose notes are shown',
  'days.from': 'From',
  'days.to': 'to',
  'days.all': 'All days',
  'days.median':
    '{name} of these days: median {median} of {n, plural, one {# note} other {# notes}}, {of} published then. Pinned and very new notes are left out of the median. The score keeps its own window.',
  'days.none':
    '{of, plural, =0 {No note seen of these days. Scroll the profile to read older ones.} other {No median of these days: the notes are pinned, very new or do not show the figure.}}',
  'notesChart.note': 'Note',
  'notesChart.published': 'Published (China time)',
  'notesChart.form': 'Form',
  'notesChart.remarks': 'Remarks',
  'notesChart.image': 'image note',
  'notesChart.video': 'video',
  'notesChart.unknown': 'form not seen',
  'notesChart.paid': 'possible collaboration',
  'notesChart.pinned': 'pinned: not counted',
  'notesChart.median': 'median of the window',
  'notesChart.withoutTalk': 'many likes, little talk: paid reach can do this',
  'strips.title': 'Rates, note by note',
  'strips.explained':
    'Each dot is a note; the upright line is the median, the bar its 95% interval, the shaded part the yardstick.',
  'week.title': 'Posting hours by weekday (China time)',
  'week.explained':
    'Dated notes of the window, pinned ones aside. 20 and 21 h are the evening peak.',
  'readings.title': 'Raw readings',
  'readings.count': '{n, plural, one {# reading} other {# readings}}',
  'readings.explained':
    'What was read when, on which page, in full. A reading is kept when a figure had changed.',
  'readings.of': 'Of',
  'readings.page': 'Page',
  'readings.figures': 'Figures',
  'readings.profile': 'Profile',
  'readings.shown': 'shown as {shown}',
  'readings.more': 'Show {n} more',
  'pageKind.profile': 'profile',
  'pageKind.note': 'open note',
  'pageKind.search': 'search',
  'pageKind.explore': 'explore',
  'pageKind.blocked': 'blocked page',
  'pageKind.other': 'other page',
  'pageKind.file': 'a file',
  'visualFit.note': 'Why, in a few words',
  'visualFit.label': 'Visual fit',
  'visualFit.meaning':
    'Would your product look at home in this feed? Pictures are not judged by Kolens: this is your own eye, 1 (not at all) to 5 (very).',
  'visualFit.clear': 'Clear',
} as const;
