import fc from 'fast-check';
import { isoSchema, parseCount, type Count } from '@/lib/model';
import { addressOf, pageOf, withoutTokens } from '@/lib/platforms/xiaohongshu';
import { countInSentence, shownCount, stateCount } from '@/lib/platforms/xiaohongshu/shown-count';
import { parseShownDate } from '@/lib/platforms/xiaohongshu/shown-date';
import { savedPage } from '@/scripts/saved-page';
import { border } from '../border';
import { PAGES } from '../pages';
import { poisonJson, poisonText, spliced, splices } from '../poison';

const EMPTY = savedPage('');
const HEX = fc.constantFrom('69a1c2d3000000001b02f00d', '69A1C2D3000000001b02f00d', '69a1c2d3', '');
const addresses = fc.oneof(
  fc
    .record({ seed: fc.nat(), changes: splices })
    .map(({ seed, changes }) => spliced(PAGES[seed % PAGES.length]!.url, changes)),
  fc
    .tuple(
      fc.constantFrom(
        'https://www.xiaohongshu.com',
        'https://www.rednote.com',
        'https://www.rednote.com.evil.invalid',
        'javascript:',
        'http://[',
        '',
      ),
      fc.constantFrom(
        '/explore/',
        '/user/profile/',
        '/search_result/',
        '/search_result?keyword=',
        '/discovery/item/',
        '/404?',
        '/website-login/error?redirectPath=',
      ),
      HEX,
      fc.constantFrom(
        '',
        '?xsec_token=',
        '&xsec_token=',
        '%26xsec_token%3D',
        '%2526xsec_token%253D',
        '#xsec_token=',
        '/',
      ),
      fc.oneof(poisonText, fc.string({ unit: fc.constantFrom(...'AB=%26#&?/'), maxLength: 20 })),
    )
    .map((parts) => parts.join('')),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  poisonText,
);

export const address = border({
  name: 'url',
  proves: 'addresses: no throw, no id that is not in it, other hosts are no pages, no token kept',
  cases: addresses,
  check(url) {
    const found = pageOf(url);
    for (const id of [found.creatorId, found.noteId]) {
      if (id !== undefined && !(url.includes(id) && /^[0-9a-f]{24}$/u.test(id)))
        throw new Error(`id ${id}`);
    }
    const host = URL.canParse(url) ? new URL(url).hostname : '';
    const known = ['www.xiaohongshu.com', 'www.rednote.com'].includes(host);
    if (!known && found.page !== 'other') throw new Error(`${host} is not the site`);
    if (JSON.stringify(addressOf({ document: EMPTY, url })) !== JSON.stringify(found)) {
      throw new Error('an empty document changes the address');
    }
    const kept = withoutTokens(url);
    if (/xsec_token(?:=|%3D|%253D)[^&#%]/iu.test(kept)) throw new Error(`token left: ${kept}`);
    if (kept.length > url.length) throw new Error('longer than before');
  },
});

const digits = fc.nat({ max: 2_000_000_000 }).map(String);
const dates = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('', '编辑于 ', '編輯於', 'edited ', 'Last edited on '),
      fc.oneof(
        fc
          .tuple(
            digits,
            fc.constantFrom('秒前', '分钟前', '小時前', '天前', '周前', ' days ago', ' h ago'),
          )
          .map((t) => t.join('')),
        fc
          .tuple(fc.nat(99), fc.constantFrom('-', '/', '月'), fc.nat(99), fc.constantFrom('', '日'))
          .map((t) => t.join('')),
        fc
          .tuple(
            fc.nat(9999),
            fc.constantFrom('-', '年'),
            fc.nat(15),
            fc.constantFrom('-', '月'),
            fc.nat(40),
          )
          .map((t) => t.join('')),
        fc.constantFrom(
          '刚刚',
          '昨天',
          '今天 25:61',
          '前天 23:59',
          'yesterday at 9:5',
          'Feb 30',
          'Feb 29, 2023',
        ),
        poisonText,
      ),
      fc.constantFrom('', ' 广东', ' 12:30', ' 12:30 广东', ' 9'),
    )
    .map((parts) => parts.join('')),
  poisonText,
);

export const shownDates = border({
  name: 'date',
  proves:
    'dates: no throw, a real moment, not far in the future unless written so, the place as written',
  cases: fc.tuple(dates, fc.integer({ min: 0, max: 4e12 })),
  check([text, now]) {
    const found = parseShownDate(text, now);
    if (!found) return;
    const narrow = text.normalize('NFKC').replace(/\s+/gu, ' ');
    if (found.place !== undefined && !narrow.includes(found.place))
      throw new Error(`place ${found.place}`);
    if (!found.time) return;
    const { at, precision, source } = found.time;
    if (isoSchema.parse(at) !== at || new Date(at).toISOString() !== at || source !== 'dom')
      throw new Error(`time ${at}`);
    const full = /(\d{4})[-/.年]/u.exec(narrow);
    if (full === null && !/, \d{4}/u.test(narrow) && Date.parse(at) > now + 2 * 86_400_000) {
      throw new Error(`${at} is in the future`);
    }
    const start = (Date.parse(at) + 8 * 3_600_000) % 86_400_000;
    if ((precision === 'day' || precision === 'month') && start !== 0)
      throw new Error('not a day’s start');
  },
});

const UNIT: Record<string, bigint> = {
  千: 1_000n,
  k: 1_000n,
  万: 10_000n,
  萬: 10_000n,
  w: 10_000n,
  m: 1_000_000n,
  亿: 100_000_000n,
  億: 100_000_000n,
  b: 1_000_000_000n,
};

/** What the written figure is at least and at most, worked out again in whole numbers. */
function spanOf(text: string): { low: bigint; high: bigint } | undefined {
  const match = /^([\d,]+)(?:\.(\d+))?\s*(\D?)\+?$/u.exec(text.normalize('NFKC').trim());
  if (!match) return undefined;
  const [, whole = '', decimals = '', name = ''] = match;
  const unit = UNIT[name.toLowerCase()];
  if (!unit)
    return { low: BigInt(whole.replaceAll(',', '')), high: BigInt(whole.replaceAll(',', '')) };
  const scale = 10n ** BigInt(decimals.length);
  const value = (BigInt(whole.replaceAll(',', '')) * scale + BigInt(decimals || '0')) * unit;
  return { low: value / scale - unit, high: value / scale + unit };
}

function isCount(text: string, count: Count | undefined): void {
  if (!count) return;
  const { min, max } = count;
  if (!Number.isSafeInteger(min) || min < 0) throw new Error(`min ${min}`);
  if (max !== undefined && (!Number.isSafeInteger(max) || max < min)) throw new Error(`max ${max}`);
  const span = spanOf(text);
  if (span && (BigInt(min) < span.low || BigInt(min) > span.high))
    throw new Error(`${text} read as ${min}`);
}

const figures = fc.oneof(
  fc
    .tuple(
      fc.oneof(digits, fc.constantFrom('0', '00', '1,234', '1,23', '')),
      fc.constantFrom('', '.', '.0', '.5', '.55', '.999999'),
      fc.constantFrom('', ' ', '　'),
      fc.constantFrom('', '千', '万', '萬', 'w', 'K', 'M', '亿', 'B', 'x'),
      fc.constantFrom('', '+', '＋'),
    )
    .map((t) => t.join('')),
  poisonText,
);

export const shownCounts = border({
  name: 'count',
  proves:
    'figures: no throw, whole and in order, within one unit of what is written, 0 only where written',
  cases: fc.tuple(figures, poisonJson),
  check([text, value]) {
    isCount(text, parseCount(text));
    const shown = shownCount(text);
    isCount(text, shown);
    if (shown?.max === 0 && /[1-9]/u.test(text.normalize('NFKC').replace(/\.\d+/u, '')))
      throw new Error(`${text} read as 0`);
    const sentence = countInSentence(`共 ${text} 条评论`);
    if (sentence && !/\d/u.test(text.normalize('NFKC')) && !/\d/u.test(text))
      throw new Error('a figure from nowhere');
    const state = stateCount(value);
    if (state && typeof value === 'number' && state.min !== value)
      throw new Error(`${value} read as ${state.min}`);
    if (state && typeof value !== 'number' && typeof value !== 'string')
      throw new Error('a figure from no figure');
  },
});
