/** Words that stand in the dashboard and in the sidebar, but in no part of their own. */
export const both = {
  'ask.cancel': 'Cancel',
  'import.stop': 'Stop',
  'phrase.pair': '{name}: {value}',
  'phrase.aside': '{text} ({more})',
  'phrase.comma': ', ',
  'phrase.stop': '. ',
  'settings.save': 'Save',
  'preset.balanced.note': 'Engagement and genuine comments weigh most.',
  'preset.conversion.note': 'Saves and buyers’ questions weigh more.',
  'preset.awareness.note': 'How often notes take off weighs more.',
  'preset.custom.note': 'The weights that you set yourself.',
  'preset.koc-seeding.note': 'Genuine talk and little paid work weigh more.',
  'privacy.short': 'Reads only what you see. Nothing leaves this computer.',
  'how.blindSpots': 'Blind spots',
  'example.badge': 'Example',
  'example.badge.title': 'Invented: there is no such creator',
  'history.title': 'Your visits',
  'history.visits': '{n, plural, one {# visit} other {# visits}}',
  'history.once': 'All readings agree so far. A second visit on another day makes a curve.',
  'week.label': 'Notes by weekday and hour in China',
  'failure.denied':
    'The browser does not let Kolens store data here. Private windows and blocked site data do that. Nothing was deleted.',
  'failure.newer':
    'A newer version of Kolens wrote these data. They are shown as far as this version understands them, and nothing can be changed until the extension is updated.',
  'failure.old':
    'Your data could not be brought up to date. Nothing was changed or deleted: you see them as they were, and nothing new can be stored. Close other Kolens tabs, make room on the disk and reload.',
  'failure.raw': 'Download everything as it lies',
  'failure.raw.none': 'There is no database here.',
  'failure.shut':
    'The browser shut or cleared Kolens’ data while this page was open. You see what is there now. If something is missing, restore a backup in Settings.',
  'private.notice':
    'Private window: nothing of your shortlist is seen here, and everything you do here is gone when the last private window closes.',
  'memory.notice':
    'The browser does not let the sidebar store data. You see what this page shows now; nothing of it is kept, and nothing can be saved.',
} as const;
