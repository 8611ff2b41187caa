/** The example workspace: invented creators to explore before any browsing. */
export const example = {
  'example.title': 'Example workspace',
  'example.bar': 'You are looking at an example workspace.',
  'example.bar.more':
    'Every creator, note and comment here is invented. Your own data are neither shown nor touched.',
  'example.leave': 'Back to my own shortlist',
  'example.remove': 'Remove the example',
  'example.offer':
    'Not browsed yet? Explore a workspace of 50 invented creators: shortlist, comparison, cohort, overlap, reports and campaigns, all filled in.',
  'example.apart':
    'It lies apart from your data: it is in no figure, file or backup of yours, and one click removes it whole.',
  'example.explore': 'Explore the example',
  'example.making': 'Making the example workspace',
  'example.making.body': 'Invented on this computer, from a few lists of words. Nothing is loaded.',
  'example.making.begin': 'Beginning…',
  'example.noProfile': 'Invented: there is no profile to open.',
  'example.settings':
    'These settings are the example’s own. Your settings, backups and data are not touched from here.',
} as const;
