/*
 * What a letter may be part of. Most comments hold none of the letters that a pattern cannot do
 * without, and trying fifty patterns on each is what reading a comment costs: so one look at every
 * letter (scan.ts) tells which patterns can match at all. A pattern's letters are here, the pattern
 * stands where it is used; tests/scoring/authenticity/scan.test.ts holds the two together.
 */

/** Bits; those from `asks` on are patterns. */
export const MARKS = {
  /** Letters beyond Chinese, plain Latin and common marks: emoji, other scripts, disguises. Everything is tried. */
  wide: 1 << 0,
  latin: 1 << 1,
  digit: 1 << 2,
  /** Anything but Chinese letters, their marks and white space. */
  uneven: 1 << 3,
  bracket: 1 << 4,
  at: 1 << 5,
  plus: 1 << 6,
  wedge: 1 << 7,
  question: 1 << 8,
  tilde: 1 << 9,
  space: 1 << 10,
  fullStop: 1 << 11,
  semicolon: 1 << 12,
  sentence: 1 << 13,
  self: 1 << 14,
  asks: 1 << 15,
  laughter: 1 << 16,
  formal: 1 << 17,
  money: 1 << 18,
  asking: 1 << 19,
  specific: 1 << 20,
  ownUse: 1 << 21,
  complaint: 1 << 22,
  contact: 1 << 23,
  offer: 1 << 24,
  shill: 1 << 25,
  hiddenContact: 1 << 26,
  hiddenWare: 1 << 27,
  lewd: 1 << 28,
} as const;
export type Mark = keyof typeof MARKS;

/** Of each pattern, letters of which every match holds one at least. */
const LETTERS: Partial<Record<Mark, string>> = {
  bracket: '[',
  at: '@',
  plus: '+',
  wedge: '-.·~～_*+^|/\\=',
  question: '?？',
  tilde: '~～',
  fullStop: '。',
  semicolon: '；',
  sentence: '，。！？!?,.；、·',
  self: '我俺咱',
  asks: '链连同店牌品色教原壁购衣裤鞋',
  laughter: '哈呜嘿嘻啊笑',
  formal: '议需此及非避保同能助应其键核现致性衡升合具际优存属取许妨竟',
  money: '$免',
  asking: '?？问吗嘛么哪钱几能可没不',
  specific: '色尺成版料第',
  ownUse: '我过了亲购手',
  complaint: '不雷难望悔退差贵税敏当骗翻槽般语',
  contact: '联私滴踢戳加找关咨敲艾召可来页台像介顶十+薇威微暗邀群维',
  offer: '们司店室业供制车接手源厂批代售收招兼结价惠折限规持对包免领返线运物贷赚入',
  shill: '问家们里宝姐参跟报需去解兴他她它强荐广勿导队老服傅靠嘎站纯购',
  hiddenContact: '薇徽威巍伟喂围胃崴维偎微卫加佳伽咖珈枷迦嘉+企扣口叩抠羊裙名铭茗冥昵料字',
  hiddenWare: '麦买卖篇片潘逼拼波批少碧色黄裸妇飞炮爱精勃慰淫操艹草肏码成情嫩脱聊穿交插源芸妹',
  lewd: '奶乃胸鸡几机肌寄干曰日插操艹睡舔射阴骚荡炮蛋痒湿乳臀性啪教包妹岛播网碟聊优艳',
};
const WITH_LATIN: readonly Mark[] = [
  ...(['latin', 'laughter', 'asking', 'contact', 'money', 'hiddenContact', 'hiddenWare'] as const),
];
const WITH_DIGITS: readonly Mark[] = ['digit', 'laughter', 'specific', 'money'];

/** What is counted, by letter: one kind each. */
export const COUNTED = {
  nothing: 0,
  digit: 1,
  chinese: 2,
  comma: 3,
  /** A Chinese letter as well. */
  particle: 4,
  exclamation: 5,
  separator: 6,
} as const;

/** Marks that no NFKC changes but for their width, and white space. */
const COMMON = '，。！？、～…“”‘’：；（）《》〈〉【】「」『』—·　';
const SPACES = ' \t\n\v\f\r\u3000';
/** As the promotion model's PLAIN: Chinese letters and their marks. */
const EVEN = `，。！？!?、～~…${SPACES}`;

const UNITS = 1 << 16;
/** By UTF-16 unit: bits of MARKS. */
export const MARKS_OF = new Int32Array(UNITS).fill(MARKS.wide | MARKS.uneven);
/** By UTF-16 unit: one of COUNTED. */
export const COUNTED_OF = new Uint8Array(UNITS);

function each(letters: string, take: (unit: number) => void): void {
  for (let i = 0; i < letters.length; i++) take(letters.charCodeAt(i));
}

function fill(): void {
  const range = (from: number, to: number, mark: number) => MARKS_OF.fill(mark, from, to + 1);
  range(0x20, 0x7e, MARKS.uneven);
  range(0x4e00, 0x9fff, 0);
  COUNTED_OF.fill(COUNTED.chinese, 0x4e00, 0xa000);
  each(COMMON, (unit) => (MARKS_OF[unit] = MARKS.uneven));
  each(EVEN, (unit) => (MARKS_OF[unit] = 0));
  each(SPACES, (unit) => (MARKS_OF[unit] = MARKS.space));
  for (const mark of Object.keys(LETTERS) as Mark[]) add(mark, LETTERS[mark]!);
  for (const mark of WITH_LATIN) add(mark, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');
  for (const mark of WITH_DIGITS) add(mark, '0123456789');
  count('digit', '0123456789');
  count('comma', '，');
  count('particle', '啊呀吧呢嘛哈啦哦噢诶耶喔呜嗷滴捏哇欸');
  count('exclamation', '!！');
  count('separator', `.·_-${SPACES}`);
}

function add(mark: Mark, letters: string): void {
  each(letters, (unit) => (MARKS_OF[unit]! |= MARKS[mark]));
}

function count(kind: keyof typeof COUNTED, letters: string): void {
  each(letters, (unit) => (COUNTED_OF[unit] = COUNTED[kind]));
}

fill();
