/** The one-page report. */
export const report = {
  'creatorPage.report': 'Printable report',
  'report.back': 'Back to the creator',
  'report.print': 'Print',
  'report.withNote': 'With my note',
  'report.label': 'Report on one page',
  'report.visualFit': 'visual fit {fit} of 5, by eye',
  'report.value': 'Value',
  'report.interval': '95% interval',
  'report.yardstick': 'Yardstick',
  'report.benchmark':
    'Yardstick: {name}; where it says nothing of a figure, measured creators of this size.',
  'report.suppliedMark': 'not checked, never scored',
  'report.note': 'Note',
  'report.limits': 'What this rests on, and what it cannot see',
  'report.basis':
    '{seen, plural, one {# note} other {# notes}} seen, {opened} opened, {comments, plural, one {# comment} other {# comments}} read; figures over {window}.',
  'report.sample': 'Only what was on the reader’s screen is known.',
  'report.patterns': 'Findings are patterns in comment sections, not statements about a person.',
  'report.made': 'Made on {day} with Kolens {version}, scoring version {scoring}',
  'report.terms': 'Campaigns and rights',
  'report.until': 'until {day}',
  'report.cues': 'Cues to read',
  'report.cuesMark': 'possible, never certain',
  'report.noCues': 'None was found in the notes read.',
  'report.notLookedAt': 'Not looked at: {items}.',
} as const;
