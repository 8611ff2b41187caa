import { DAY, exampleId, type MeasureChanges, type PlainChange } from '@/lib/model';
import { LAUNCH } from './terms';
import type { ExampleOptions } from './workspace';

/* What the invented marketer looked up elsewhere, and learnt. */

/** Days ago, first day of a span if it is one, and the figure. */
type Line = readonly [ago: number, since: number | undefined, figure: MeasureChanges];

const LOG: readonly Line[] = [
  [1, 12, { area: 'creator', metric: 'impressions', value: 186_400 }],
  [1, 12, { area: 'creator', metric: 'reads', value: 41_250 }],
  [1, 12, { area: 'feed', metric: 'impressions', value: 92_800 }],
  [1, 12, { area: 'feed', metric: 'clicks', value: 3_940 }],
  [1, undefined, { area: 'feed', metric: 'click-rate', value: 0.0425 }],
  [1, 12, { area: 'feed', metric: 'spend', value: 6_200, currency: 'CNY' }],
  [1, 12, { area: 'search', metric: 'spend', value: 2_100, currency: 'CNY' }],
  [13, 24, { area: 'search', metric: 'brand-searches', value: 1_180 }],
  [1, 12, { area: 'search', metric: 'brand-searches', value: 2_870 }],
  [11, undefined, { area: 'search', metric: 'search-rank', value: 23, term: '手工餐具' }],
  [2, undefined, { area: 'search', metric: 'search-rank', value: 6, term: '手工餐具' }],
  [1, 12, { area: 'community', metric: 'profile-visits', value: 1_960 }],
  [1, 12, { area: 'community', metric: 'new-followers', value: 412 }],
  [1, 12, { area: 'community', metric: 'referrals', value: 655 }],
  [1, 12, { area: 'community', metric: 'orders', value: 148 }],
  [1, 12, { area: 'community', metric: 'sales', value: 39_600, currency: 'CNY' }],
];

const SOURCES = {
  en: {
    creator: 'Pugongying data page',
    feed: 'advertising account',
    search: 'search page, own phone',
    community: 'shop and brand account',
  },
  'zh-CN': {
    creator: '蒲公英数据页',
    feed: '聚光投放账户',
    search: '搜索页，自己手机',
    community: '店铺与品牌账号后台',
  },
} as const;

const LEARNT = {
  en: {
    learntFormats:
      'Videos of a table being laid were saved twice as often as single pictures of a bowl.',
    learntMessages:
      '“Goes into the dishwasher” was asked about most and now stands in every brief.',
    learntApproaches:
      'KOCs first, the head KOL a week later: by then the search page was full of real tables.',
  },
  'zh-CN': {
    learntFormats: '摆餐桌的视频收藏是单张碗照的两倍。',
    learntMessages: '“能进洗碗机吗”被问得最多，现已写进每份 brief。',
    learntApproaches: '先 KOC，一周后头部 KOL：那时搜索页已满是真实餐桌。',
  },
} as const;

/** The log of the launch and what was learnt from it. */
export function resultChanges({ now, language }: ExampleOptions): PlainChange[] {
  const dayAt = (ago: number) => new Date(now - ago * DAY).toISOString().slice(0, 10);
  const log = LOG.map(([ago, since, figure], i): PlainChange => ({
    kind: 'edit-measure',
    id: `example-measure-${i}`,
    listId: LAUNCH,
    changes: {
      ...figure,
      on: dayAt(ago),
      ...(since !== undefined && { since: dayAt(since) }),
      source: SOURCES[language][figure.area!],
    },
  }));
  const aboutKol: PlainChange = {
    kind: 'edit-measure',
    id: 'example-measure-kol',
    listId: LAUNCH,
    changes: {
      ...{ area: 'creator', metric: 'reads', value: 9_800, on: dayAt(1) },
      ...{ source: SOURCES[language].creator, creatorId: exampleId('creator', 2) },
    },
  };
  return [
    ...log,
    aboutKol,
    { kind: 'edit-plan', listId: LAUNCH, changes: { ...LEARNT[language] } },
  ];
}
