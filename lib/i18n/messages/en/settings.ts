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
  'how.limit.fake-followers':
    'Fake followers: the site shows no list of them. A share of fake followers is never given.',
  'how.limit.bought-likes':
    'Bought likes and saves: they look like any others. Engagement is called unusual, never fake.',
  'how.limit.paid-own-words':
    'Hired people who write in their own words: they cannot be told from others by text.',
  'how.limit.language-model-text':
    'Text written by language models: its style is known for a few only, and never decides alone.',
  'how.limit.undisclosed-advertising':
    'Undisclosed advertising: cues are quoted; whether it is one is for you to say.',
  'how.limit.sentiment':
    'Sentiment: whether comments are kind or unkind is not measured. Read them.',
  'how.limit.audience':
    'The audience: age, gender and reads are not on the page. Places are those of commenters. Ask the creator for a screenshot of the brand marketplace.',
  'how.limit.sample':
    'What you did not open: only what was on your screen is known, and the site chooses which comments it loads first.',
  'how.rules': 'Rules of the score',
  'how.rule.window':
    'Notes of the last 90 days count (30 days or all can be chosen). Pinned notes never do; notes of the last seven days stay out of medians, because their figures still rise.',
  'how.rule.median': 'Figures are medians over notes, so that one viral note does not decide them.',
  'how.rule.interval':
    'Every figure has a 95% interval that allows for chance and for rounding: 1.3万 is anything from 12,500 to 13,499; “1万+” is never taken for 10,000.',
  'how.rule.outcomes':
    'Below 5 notes no value is shown, below 12 no score. What is not scored carries no weight and lowers the confidence.',
  'how.rule.score':
    'The score is the weighted mean of what could be scored, 0–100. Strong: from 65 with enough confidence and comments that are not doubtful. Fair: from 40. Weak: below, and always beside strong unusual comment patterns.',
  'how.rule.monotone': 'More likes never lower an engagement figure, or the score it brings.',
  'how.rule.same-report':
    'The same facts give the same report, on every computer and in any order.',
  'how.rule.estimates':
    'Figures for notes that were not opened are estimates, marked as such, and weigh nothing.',
  'how.rule.overruled':
    'A finding that you overruled does not count; your ruling is kept beside the facts and can be taken back.',
  'how.rule.families':
    'A strong finding on comments needs two independent kinds of evidence out of wording, timing, people and numbers, and at least 20 comments.',
  'how.rule.giveaways':
    'Giveaways and viral bursts are recognised and set aside, and that is said.',
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
