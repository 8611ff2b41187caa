/** The way through the product for whoever has just begun. */
export const firstSteps = {
  'firstSteps.title': 'First steps',
  'firstSteps.hide': 'Hide these steps',
  'firstSteps.close': 'Close',
  'firstSteps.done': '(done)',
  'firstSteps.open': 'Open a creator on the site.',
  'firstSteps.open.more':
    'Go to www.xiaohongshu.com or www.rednote.com and open a profile: Kolens appears at the side. Open their notes and scroll the comments: 5 notes give first figures, 12 a score.',
  'firstSteps.open.go': 'Open xiaohongshu.com',
  'firstSteps.open.here': 'Open a creator: click the name or picture under a note.',
  'firstSteps.shortlist': 'Press Shortlist in the sidebar.',
  'firstSteps.shortlist.more': 'One click keeps the creator here. Three make a good comparison.',
  'firstSteps.shortlist.here':
    'Open notes and scroll their comments: 5 give first figures, 12 a score. Then press Shortlist.',
  'firstSteps.compare.here': 'After three creators press Open dashboard: compare and export.',
  'firstSteps.compare': 'Compare them, and export.',
  'firstSteps.compare.go': 'Open the comparison',
  'firstSteps.compare.more':
    'Compare is in the menu of the dashboard; Export CSV, JSON and XLSX stand above the shortlist.',
  'firstSteps.compare.export':
    'Compared. Export CSV, JSON and XLSX stand above the shortlist and above the comparison.',
  'firstSteps.compare.compare': 'Exported. Compare is in the menu of the dashboard.',
  'firstSteps.allDone': 'That is the whole way. Everything else refines it.',
} as const;
