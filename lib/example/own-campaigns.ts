import { DAY, exampleId, type PlainChange, type PlanChanges, type RightChanges } from '@/lib/model';
import { CAST } from './cast';
import { briefChanges } from './own-brief';
import { courseChanges } from './own-course';
import { resultChanges } from './own-results';
import { launchTerms } from './terms';
import type { ExampleOptions } from './workspace';

/* The plans, terms and rights of the invented campaigns. */

const PLANS: readonly [listId: string, plan: Omit<PlanChanges, 'goal' | 'market'>, days: number][] =
  [
    [
      'example-autumn',
      { objective: 'launch', stage: 'trust', budget: 160_000, currency: 'CNY' },
      -12,
    ],
    [
      'example-seeding',
      { objective: 'market-entry', stage: 'entering', budget: 20_000, currency: 'CNY' },
      6,
    ],
    ['example-outdoor', { objective: 'direct-sales', budget: 30_000, currency: 'CNY' }, 24],
  ];

/** Days from now on which a licence began, and ends: one is over, one ends soon, one runs on. */
const RIGHTS: readonly [n: number, from: number, to: number, right: RightChanges][] = [
  [2, -380, -15, { tier: 'organic', channels: ['brand-account'], purposes: ['organic'] }],
  [
    5,
    -80,
    12,
    {
      tier: 'social',
      channels: ['brand-account', 'weibo', 'wechat'],
      purposes: ['organic', 'commerce'],
      edits: ['crop', 'subtitles'],
    },
  ],
  [
    11,
    -20,
    345,
    {
      tier: 'advertising',
      channels: ['brand-account', 'platform-ads', 'taobao'],
      purposes: ['organic', 'advertising', 'commerce'],
      edits: ['cut', 'crop', 'subtitles', 'translation'],
    },
  ],
];

/** What the licensed pieces are called, in the order of their records. */
const PIECES = {
  en: ['Tea corner, three stills', 'Video, 42 seconds', 'Room divider, before and after'],
  'zh-CN': ['茶角，三张图片', '42 秒视频', '屏风前后对比图'],
} as const;

/** Plans of all lists, the terms of some who take part, and a record for each licensed piece. */
export function campaignChanges(options: ExampleOptions): PlainChange[] {
  const { now, language } = options;
  const dayAt = (days: number) => new Date(now + days * DAY).toISOString().slice(0, 10);
  const plans = PLANS.map(([listId, plan, days]): PlainChange => ({
    kind: 'edit-plan',
    listId,
    changes: { ...plan, startsOn: dayAt(days), endsOn: dayAt(days + 30) },
  }));
  const rights = RIGHTS.map(([n, from, to, right], at): PlainChange => ({
    kind: 'edit-right',
    id: `example-right-${n}`,
    creatorId: exampleId('creator', n),
    changes: {
      ...right,
      creatorName: CAST[n]!.nickname,
      piece: PIECES[language][at]!,
      noteId: exampleId('note', n * 0x100 + 1),
      grant: 'licence',
      territories: ['mainland'],
      startsOn: dayAt(from),
      endsOn: dayAt(to),
      approval: 'given',
      law: 'prc',
      prevails: 'zh',
      fee: { amount: 2_400, currency: 'CNY' },
    },
  }));
  return [
    ...plans,
    ...launchTerms(),
    ...briefChanges(options),
    ...rights,
    ...courseChanges(options),
    ...resultChanges(options),
  ];
}
