/** Settings, privacy, and how scores work. */
export const settings = {
  'settings.display': 'Display',
  'settings.scoring': 'Scoring',
  'settings.data': 'Data',
  'settings.save': 'Save',
  'settings.language': 'Language',
  'settings.language.auto': 'As the browser',
  'settings.language.en': 'English',
  'settings.language.zh-CN': '简体中文',
  'settings.theme': 'Theme',
  'settings.theme.auto': 'As the system',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',
  'settings.tierScheme': 'Size tiers',
  'settings.tierScheme.guide-1': 'Guide 1',
  'settings.tierScheme.guide-2': 'Guide 2',
  'settings.tierScheme.guide-3': 'Guide 3',
  'settings.benchmark': 'Benchmark',
  'settings.benchmark.measured': 'Measured, by size',
  'settings.benchmark.guide-2': 'Guide 2: engagement 3–8%',
  'settings.benchmark.guide-4': 'Guide 4: likes and saves 1.5%',
  'settings.benchmark.cohort': 'My own shortlist',
  'benchmark.measured.note':
    'Creators measured by size. Convenience samples, thin above 50,000 followers; niches differ widely.',
  'benchmark.guide-2.note':
    'One band for all sizes; most measured creators above 20,000 followers stay below it.',
  'benchmark.guide-4.note': 'A single floor without sizes or niches.',
  'benchmark.cohort.note':
    'Held against the creators you shortlisted, from 8 on; until then, against the measured ones.',
  'settings.window': 'Window',
  'settings.window.30': 'Last 30 days',
  'settings.window.90': 'Last 90 days',
  'settings.window.all': 'All notes seen',
  'settings.window.note': 'Notes published in the window count. Pinned notes never do.',
  'settings.preset': 'Weights',
  'settings.preset.balanced': 'Balanced',
  'settings.preset.conversion': 'Conversion',
  'settings.preset.awareness': 'Awareness',
  'settings.preset.koc-seeding': 'KOC seeding',
  'preset.balanced.note': 'Engagement and genuine comments weigh most.',
  'preset.conversion.note': 'Saves and buyers’ questions weigh more.',
  'preset.awareness.note': 'How often notes take off weighs more.',
  'preset.koc-seeding.note': 'Genuine talk and little paid work weigh more.',
  'settings.retentionDays': 'Keep comment texts, days',
  'settings.retentionDays.note':
    'After that only a fingerprint of each text is kept: copies can still be found, the words are gone.',
  'settings.retentionDays.wrong': 'A whole number of days from 1 to 3,650.',
  'settings.retentionDays.affects': 'Saving removes the text of {n} comments.',
  'settings.storage.held':
    'Stored: {creators} creators, {notes} notes; {entries} on the shortlist.',
  'settings.storage.used': 'About {size} on disk.',
  'privacy.title': 'Privacy',
  'privacy.short': 'Reads only what you see. Nothing leaves this computer.',
  'privacy.passive':
    'Kolens reads what your own browsing puts on the page. It sends no requests, clicks nothing, scrolls nothing, and keeps no logins or tokens.',
  'privacy.local':
    'Everything is stored in this browser on this computer. There is no account and no server, and nothing in Kolens can open a connection.',
  'privacy.people':
    'Commenters are stored as salted hashes without names. Comment texts are kept for the days you set, then only a fingerprint.',
  'how.intro':
    'Facts are stored as seen; scores are worked out from them on this computer, always the same way. Nothing here needs to be believed: each figure opens its formula and its evidence.',
  'how.limits': 'What cannot be judged, and is not claimed',
  'how.limit.followers':
    'Fake followers: the site shows no list of them. A share of fake followers is never given.',
  'how.limit.likes':
    'Bought likes and saves: they look like any others. Only the unusual is pointed out.',
  'how.limit.paidPeople':
    'Hired people who write in their own words cannot be told from others by text.',
  'how.limit.models': 'Text written by language models is not reliably recognised.',
  'how.limit.audience':
    'The audience’s age, gender and reads are not on the page. Ask the creator for a screenshot of the brand marketplace.',
  'how.limit.sample':
    'Only what you opened is known. The site chooses which comments it loads first.',
  'how.rules': 'Rules of the score',
  'how.rule.interval':
    'Every figure has a 95% interval and says on how many notes or comments it rests.',
  'how.rule.minimum':
    'Below 5 notes no value is shown, below 12 no score; a comment section is judged from 20 comments.',
  'how.rule.families':
    'A strong finding needs two independent kinds of evidence out of wording, timing, people and numbers.',
  'how.rule.pinned': 'Pinned notes stay out of medians and of recency.',
  'how.rule.giveaways': 'Giveaways and viral bursts are recognised and set aside.',
  'how.rule.ranges':
    'Rounded counts (“1.3万”) stay ranges all the way; “10,000 or more” is never taken for 10,000.',
  'how.yardsticks': 'Yardsticks',
  'how.yardsticks.intro':
    'Norms contradict each other, so each has a name and a date, and you choose.',
  'how.yardsticks.choose': 'Choose in Settings',
  'how.group.engagement': 'Engagement',
  'how.group.consistency': 'Consistency',
  'how.group.comments': 'Comments',
  'how.group.commercial': 'Brand work',
  'how.group.account': 'Account',
  'how.weight': 'weight {weight}',
  'how.noWeight': 'shown, not scored',
  'how.needs': 'Needs',
  'how.minimum.notes': 'scored from {n, plural, one {# note} other {# notes}} on',
  'how.minimum.comments': 'scored from {n, plural, one {# comment} other {# comments}} on',
  'how.minimum.figures': 'the profile’s own figures',
  'how.better': 'Better',
  'how.better.higher': 'higher',
  'how.better.lower': 'lower',
  'how.better.neither': 'neither: depends on the niche',
  'how.blindSpots': 'Blind spots',
  'how.sourceLanguage': 'Sources and blind spots are given in English.',
} as const;
