/** What a file would bring, and what is wrong with it. */
export const imports = {
  'import.button': 'Import',
  'import.file': 'File to import',
  'import.reading': 'Reading {name}…',
  'import.title': 'Import {name}',
  'import.summary':
    '{added, plural, =0 {No creator is new.} one {# creator is added.} other {# creators are added.}} {changed, plural, =0 {No known creator changes.} one {# known creator changes.} other {# known creators change.}} Nothing is written yet.',
  'import.nothingNew': 'Everything that this file says is here already.',
  'import.takeFacts':
    'Also take what the file says was seen of {n, plural, one {# creator} other {# creators}}',
  'import.takeFacts.hint':
    'Each figure keeps the day it was seen. What you saw later yourself stays.',
  'import.named':
    '{n, plural, one {# creator nobody has opened here gets the name} other {# creators nobody has opened here get the names}} that the file gives; a visit replaces it.',
  'import.supplied':
    '{n, plural, one {# figure} other {# figures}} by others: kept apart from what was read, never scored.',
  'import.overrules':
    '{n, plural, one {# overruled finding} other {# overruled findings}} of the file will count here.',
  'import.records.plan':
    '{n, plural, one {# campaign plan comes or changes.} other {# campaign plans come or change.}}',
  'import.records.part':
    'Terms in campaigns come or change for {n, plural, one {# creator} other {# creators}}.',
  'import.records.right':
    '{n, plural, one {# licence comes or changes.} other {# licences come or change.}}',
  'import.records.checklist':
    'The checklist comes or changes for {n, plural, one {# creator} other {# creators}}.',
  'import.records.note':
    '{n, plural, one {# published note is linked to its campaign, or changes.} other {# published notes are linked to their campaigns, or change.}}',
  'import.records.measure':
    '{n, plural, one {# figure of a campaign’s log comes or changes.} other {# figures of campaigns’ logs come or change.}}',
  'import.record.note': 'Published note',
  'import.record.measure': 'Log of figures',
  'import.record.ticked': 'Question ticked off',
  'import.record.checklist': 'Checklist',
  'import.record.plan': 'Plan',
  'import.record.part': 'Terms',
  'import.record.right': 'Licence',
  'import.vendor': 'This looks like an export of {name}.',
  'import.vendor.unknown': 'This looks like an export of a data service.',
  'import.vendor.supplier': 'Who states these figures',
  'import.vendor.day': 'Their day, where a row does not say',
  'import.vendor.needed': 'Say who states the figures, and of which day they are.',
  'import.conflicts':
    '{n, plural, one {# field differs from yours} other {# fields differ from yours}}',
  'import.prefer': 'Whose word counts',
  'import.prefer.rule': 'The later one, else mine',
  'import.prefer.mine': 'Always mine',
  'import.prefer.theirs': 'Always the file’s',
  'import.conflict.field': 'Field',
  'import.conflict.mine': 'Mine',
  'import.conflict.nothing': 'taken away',
  'import.conflict.theirs': 'The file’s',
  'import.conflict.takeMine': 'Keep mine: {field} of {name}',
  'import.conflict.takeTheirs': 'Take the file’s: {field} of {name}',
  'import.field.status': 'Status',
  'import.field.rejectedReason': 'Reason for rejecting',
  'import.field.note': 'Note',
  'import.field.owner': 'Owner',
  'import.field.quoteCny': 'Quote, ¥',
  'import.field.quoteOwn': 'Quote, own currency',
  'import.field.creatorType': 'Type',
  'import.field.overrule': 'Overruled finding',
  'import.field.visualFitNote': 'Visual fit, note',
  'import.field.visualFit': 'Visual fit',
  'import.problemList': 'What is wrong with the file',
  'import.problems': '{n, plural, one {# problem} other {# problems}}; the rest can be taken:',
  'import.refused': 'This file cannot be taken in:',
  'import.row': 'row {at}',
  'import.ignored': 'Columns not taken: {columns}',
  'import.notTaken': 'What of this file is not taken, or not whole:',
  'import.notTaken.overruled':
    'Overruled findings: this file has their number alone. An export as JSON has them whole.',
  'import.notTaken.courses':
    'Readings of linked notes and which questions were ticked off: this file has them as numbers. JSON has them whole.',
  'import.notTaken.readings':
    'Earlier readings of the linked notes: an export of the shortlist as JSON brings them with their creators.',
  'import.notTaken.terms':
    'Licences: the cell sums them up by piece, channels, territories, purposes and term, and that is taken. JSON, XLSX and the ledger’s own file have them whole.',
  'import.confirm': 'Write to the shortlist',
  'import.stopped': 'stopped by you',
  'import.resume': 'Go on',
  'import.close': 'Close',
  'import.done': 'Imported.',
  'import.failed': '{done} of {of} written, then: {reason}',
  'problem.file.too-large': 'The file is larger than {n} MB.',
  'problem.file.empty': 'The file is empty.',
  'problem.file.encoding': 'The text encoding is not known. Save the file as UTF-8.',
  'problem.file.damaged-zip': 'This is no spreadsheet that can be read, or it is damaged.',
  'problem.file.damaged-json': 'The file is no JSON, or was cut off: {detail}',
  'problem.file.no-creators':
    'No column says who a row is about: an id, a link to the profile, 小红书号 or a name, and at least one figure.',
  'problem.file.is-backup': 'This is a backup of everything: restore it in Settings.',
  'problem.file.holds-notes': 'This file lists notes, not creators.',
  'problem.file.holds-comments': 'This file lists comments, not creators.',
  'problem.row.bad-id': 'is no creator’s id (24 digits 0–9, a–f): left out',
  'problem.row.example': 'is invented, of the example workspace: left out',
  'problem.row.other-platform': 'is not xiaohongshu: left out',
  'problem.row.invalid': 'cannot be read: {detail}. Left out',
  'problem.row.repeated': 'the same creator as in row {n}: left out',
  'problem.row.not-known':
    '“{detail}” was never seen here: open their profile once, or use a file with links. Left out',
  'problem.row.ambiguous': 'several creators are called “{detail}”: left out',
  'problem.cell.text': 'must be text: cell left out',
  'problem.cell.names': 'must be names joined by “;”: cell left out',
  'problem.cell.whole': 'must be a whole number, is “{detail}”: cell left out',
  'problem.cell.rate': 'must be a number with a decimal point, is “{detail}”: cell left out',
  'problem.cell.ratio': 'must be a number with a decimal point, is “{detail}”: cell left out',
  'problem.cell.number': 'must be a number with a decimal point, is “{detail}”: cell left out',
  'problem.cell.time':
    'must be a time such as 2026-01-31T08:00:00.000Z, is “{detail}”: cell left out',
  'problem.cell.status': '“{detail}” is no status of yours: cell left out',
  'problem.cell.too-long': 'is too long: left out',
  'problem.cell.price': 'must be a price of 0 or more with its currency: left out',
  'problem.cell.supplied': '“{detail}” is not “field=value | supplier | day”: left out',
  'problem.cell.no-percent': '“{detail}” may be per cent or not: cell left out',
  'problem.cell.no-number': '“{detail}” is no number: cell left out',
  'problem.part.invalid':
    '{n, plural, =0 {A part} one {# note or comment} other {# notes or comments}} that cannot be read: left out',
  'problem.record.invalid': 'cannot be read: {detail}. Field left out',
  'problem.header.repeated': 'stands twice: the first one counts',
  'problem.quotes': 'the quotation marks do not match: {detail}',
} as const;
