/** Backups, and what is said where the data cannot be reached as usual. */
export const backup = {
  'backup.title': 'Backup',
  'backup.body':
    'One file with everything: creators, notes, comments, your shortlist, lists, decisions and settings. It is not encrypted; keep it where you would keep your notes on people.',
  'backup.save': 'Save backup',
  'backup.saving': 'Saving the backup',
  'backup.saved': 'Backup saved: {rows} records.',
  'backup.leftOut':
    '{n, plural, one {# record is} other {# records are}} not understood by this version and not in the backup.',
  'backup.salt': 'Recognise commenters after a restore',
  'backup.salt.note':
    'Adds the key under which commenters got their pseudonyms. Whoever has file and key can test whether a certain account commented, and whether a word they try stands in a nickname before its digits.',
  'backup.never': 'No backup has been saved yet.',
  'backup.last': 'Last backup: {at} ({age}).',
  'backup.remind': 'The last backup was {age}.',
  'backup.remind.never': 'No backup has been saved yet.',
  'backup.remind.go': 'Save one in Settings',
  'backup.problem.not-a-backup': 'This file is not a backup of Kolens.',
  'backup.problem.newer':
    'This backup was made by a newer version of Kolens. Update the extension, then restore it.',
  'backup.problem.damaged': 'This backup is damaged: its checksum does not match.',
  'backup.problem.cut-off': 'This backup is cut off: its end is missing.',
  'backup.problem.too-large': 'This file is larger than Kolens can restore.',
  'backup.problem.bad-row': 'This backup holds something that Kolens does not understand.',
  'restore.button': 'Restore a backup',
  'restore.title': 'Restore {name}',
  'restore.content':
    'Holds {creators, plural, one {# creator} other {# creators}}, {notes, plural, one {# note} other {# notes}} and {comments, plural, one {# comment} other {# comments}}; {entries} on the shortlist.',
  'restore.made': 'Made {at} by Kolens {version}.',
  'restore.withSalt': 'Commenters will be recognised again.',
  'restore.withoutSalt': 'Made without the key to recognise commenters.',
  'restore.mode': 'What becomes of the data that are here',
  'restore.mode.replace': 'Replace them.',
  'restore.mode.replace.note': 'Afterwards everything is as it was in the backup.',
  'restore.mode.merge': 'Join both.',
  'restore.mode.merge.note':
    'Nothing that is here is lost. Of what differs the later one counts, field by field; what was deleted since the backup comes back. Settings stay as they are.',
  'restore.confirm.replace': 'Replace all data',
  'restore.confirm.merge': 'Join the data',
  'restore.sending': 'Handing the file over',
  'restore.writing': 'Putting everything in place',
  'restore.checking': 'Checking the file…',
  'restore.stopped': 'you stopped it',
  'restore.done': 'Restored. Everything is in place.',
  'restore.failed': 'Not restored: {reason}. Your data are as they were.',
  'restore.untouched': 'Nothing was restored. Your data are as they were.',
  'settings.backupReminder': 'Remind me to back up',
  'settings.backupReminder.off': 'Never',
  'settings.backupReminder.7': 'After a week',
  'settings.backupReminder.30': 'After a month',
  'settings.backupReminder.90': 'After three months',
  'settings.storage.kept': 'The browser will not clear these data away when the disk gets full.',
  'settings.storage.notKept': 'The browser may clear these data away when the disk gets full.',
  'settings.storage.exempt':
    'The browser does not clear these data away when the disk gets full: the extension has the right to unlimited storage.',
  'settings.storage.ask': 'Ask it not to',
  'settings.storage.refused': 'It was asked and did not agree: save backups.',
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
