import {
  cardField,
  DAY,
  exampleId,
  STATUSES,
  type CardRow,
  type Change,
  type Entry,
  type Supplied,
} from '@/lib/model';
import { CAST, type Role } from './cast';
import { OTHER_BRANDS, OWN_BRAND } from './crews';
import { isInLaunch, LAUNCH } from './terms';
import { CAMPING } from './words/camping';
import { diceFor } from './dice';
import { campaignChanges } from './own-campaigns';
import type { ExampleOptions } from './workspace';

/* What an invented marketer wrote and decided about the invented creators. */

type Pair = readonly [en: string, zh: string];

const LISTS: readonly (readonly [id: string, ...Pair])[] = [
  [LAUNCH, 'Autumn tableware launch', '秋季餐具上新'],
  ['example-seeding', 'KOC seeding, first round', '素人铺量第一轮'],
  ['example-outdoor', 'Outdoor cooking set', '户外炊具'],
];

const TAGS = {
  first: ['first choice', '首选'],
  ask: ['ask for figures', '索要数据'],
  look: ['look closer', '再看看'],
  video: ['good on video', '视频好'],
} as const satisfies Record<string, Pair>;

const OWNERS = ['Mira', 'Jonas', 'Wen'] as const;

const NOTES: readonly Pair[] = [
  [
    'Shows the piece in use, not on a shelf.\nAsked for two weeks to cook with it first.',
    '会真的拿来用，不是摆拍。\n要求先用两周再写。',
  ],
  ['Answers almost every question under the notes.', '评论区几乎每个问题都回。'],
  [
    'Comments of three notes look handed out. See the evidence.',
    '三篇笔记的评论像是统一话术，见依据。',
  ],
  ['Readers ask for sizes and prices: close to buying.', '读者在问尺寸和价格，离下单很近。'],
  ['Small, but the pictures fit ours exactly.', '体量小，但画面和我们很合。'],
  ['One hit carries the average. Look at the median.', '一篇爆文拉高平均，看中位数。'],
  ['Many collaborations lately. Compare paid and unpaid notes.', '近期合作多，比较商单与日常。'],
  ['Asked for the 30-day figures, waiting.', '已索要近30天数据，等回复。'],
];

const REASON: Pair = ['Too many collaborations in this quarter', '本季度合作过多'];

const word = (pair: Pair, { language }: ExampleOptions) => pair[language === 'en' ? 0 : 1];

/** What a creator of this size asks for a note, in yuan; roughly, as everything here. */
function quoteOf(followers: number, n: number): number {
  const base = followers < 5_000 ? 280 : followers * 0.055;
  return Math.round((base * (0.8 + ((n * 13) % 9) / 20)) / 50) * 50;
}

function listIdsOf(role: Role): string[] {
  const ids: string[] = [];
  if (isInLaunch(role)) ids.push(LAUNCH);
  if (role.followers < 10_000) ids.push('example-seeding');
  if (role.niche === CAMPING) ids.push('example-outdoor');
  return ids;
}

function noteOf(role: Role, n: number): Pair | undefined {
  const fitting: Partial<Record<Role['character'], number>> = { hired: 2, viral: 5, paid: 6 };
  const own = fitting[role.character];
  if (own !== undefined) return NOTES[own];
  return n % 3 === 0 ? NOTES[[0, 1, 3, 4, 7][n % 5]!] : undefined;
}

function tagsOf(role: Role, n: number): Pair[] {
  if (role.character === 'hired') return [TAGS.look];
  const tags: Pair[] = [];
  if (n % 5 === 0) tags.push(TAGS.first);
  if (n % 7 === 2) tags.push(TAGS.video);
  if (n % 6 === 3) tags.push(TAGS.ask);
  return tags;
}

/** Figures that the page does not show: from a creator's own screenshot, or a vendor's table. */
function suppliedOf(n: number, followers: number, { now, language }: ExampleOptions): Supplied[] {
  if (n % 4 !== 0) return [];
  const dice = diceFor(`example supplied ${n}`);
  const supplier = language === 'en' ? 'creator (screenshot)' : '达人截图';
  const addedAt = new Date(now - 6 * DAY).toISOString();
  const asOf = addedAt.slice(0, 10);
  const share = (low: number, high: number) =>
    Math.round((low + dice.next() * (high - low)) * 1_000) / 1_000;
  const figures = [
    ['reads', Math.round(followers * share(0.2, 0.6))],
    ['activeFollowers', share(0.3, 0.6)],
    ['audienceFemale', share(0.55, 0.92)],
    ['audienceAges', '18–24 31 %, 25–34 46 %, 35–44 15 %'],
    ['trafficDiscover', share(0.5, 0.75)],
  ] as const;
  return figures.map(([field, value]) => ({ field, value, supplier, asOf, addedAt }));
}

function entryOf(role: Role, n: number, options: ExampleOptions): Entry {
  const { now } = options;
  const status =
    role.character === 'hired' && n % 2 ? 'rejected' : STATUSES[(n * 5) % (STATUSES.length - 1)]!;
  const note = noteOf(role, n);
  const supplied = suppliedOf(n, role.followers, options);
  const hasQuote = n % 3 !== 1;
  return {
    creatorId: exampleId('creator', n),
    listIds: listIdsOf(role),
    status,
    ...(status === 'rejected' && { rejectedReason: word(REASON, options) }),
    tags: tagsOf(role, n).map((pair) => word(pair, options)),
    ...(note && { note: word(note, options) }),
    owner: OWNERS[n % OWNERS.length]!,
    ...(hasQuote && { quoteCny: quoteOf(role.followers, n) }),
    ...(n % 4 === 1 && { visualFit: 1 + (n % 5) }),
    ...(n % 6 === 0 && { creatorType: role.followers < 10_000 ? 'KOC' : 'KOL' }),
    ...(supplied.length > 0 && { supplied }),
    // The latest stands first on the shortlist: those of whom most has been read.
    addedAt: new Date(now - n * 0.4 * DAY - DAY).toISOString(),
    updatedAt: new Date(now - DAY).toISOString(),
  };
}

/** Marks on the vetting card of the first few; of some rows are left open, as they would be. */
const MARKS = [
  { audience: 4, engagement: 2, content: 5, brand: 4, professionalism: 5 },
  { engagement: 2, content: 4, brand: 2 },
  { engagement: 4, content: 4, brand: 4, professionalism: 5 },
] as const;

function cards() {
  return MARKS.map((marks, n) => ({
    kind: 'edit-checklist' as const,
    creatorId: exampleId('creator', n),
    changes: Object.fromEntries(
      Object.entries(marks).map(([row, mark]) => [cardField(row as CardRow), mark]),
    ),
  }));
}

export function listsOf(options: ExampleOptions): Change[] {
  return LISTS.map(([id, ...name]) => ({ kind: 'create-list', id, name: word(name, options) }));
}

export function ownWords(options: ExampleOptions): Change {
  const entries = CAST.map((role, n) => entryOf(role, n, options));
  return {
    kind: 'batch',
    changes: [{ kind: 'restore-entries', entries }, ...cards(), ...campaignChanges(options)],
  };
}

/** The user's own way of looking, with an invented brand and money, so that everything has something to show. */
export function settingsFor(options: ExampleOptions): Change {
  const tagColours = {
    [word(TAGS.first, options)]: 'teal',
    [word(TAGS.ask, options)]: 'blue',
    [word(TAGS.look, options)]: 'orange',
    [word(TAGS.video, options)]: 'violet',
  } as const;
  return {
    kind: 'settings',
    settings: {
      ...options.look,
      tagColours,
      brand: {
        name: OWN_BRAND,
        keywords: ['豆腐', '汤底', '收纳', '帐篷', '敏感肌'],
        competitors: [...OTHER_BRANDS],
        categories: ['餐具', '家居'],
      },
      ownCurrency: {
        currency: 'EUR',
        cnyPer: 8.2,
        asOf: new Date(options.now).toISOString().slice(0, 10),
      },
    },
  };
}
