import { DAY, exampleId, type PartChanges, type PlainChange, type PlanChanges } from '@/lib/model';
import { CAST } from './cast';
import { OWN_BRAND } from './crews';
import { LAUNCH } from './terms';
import type { ExampleOptions } from './workspace';

/* The brief of the invented launch: filled in as it should be, but for one claim to be warned of. */

const ENGLISH: PlanChanges = {
  goal: 'Be the name that comes up when somebody asks what to serve hot pot for two in.',
  market: 'Mainland China, first-tier cities',
  product: `${OWN_BRAND}: a stoneware pot for two, with a lid that doubles as a plate`,
  audience: 'Couples and people living alone, 25 to 35, small kitchens',
  interests: 'Quick dinners, tidy shelves, nice tables without much space',
  keyMessages: [
    'One pot cooks and serves: less to wash up.',
    'The lid turned over is a plate.',
    'Small enough for one shelf, and 100% natural clay.',
  ],
  mustShow: ['The pot on your own stove, lid turned over once', 'The size beside something known'],
  look: 'Daylight, a table that is in use, no white studio',
  tone: 'As you always write; doubts are welcome',
  avoid: ['Comparing with other brands by name', 'Calling it the best'],
};

const CHINESE: PlanChanges = {
  goal: '当有人问两个人吃火锅用什么锅时，第一个被想到。',
  market: '中国大陆一线城市',
  product: `${OWN_BRAND}：双人陶锅，锅盖翻过来就是盘子`,
  audience: '25 至 35 岁的情侣和独居者，厨房不大',
  interests: '快手晚餐、收纳、小空间里的好看餐桌',
  keyMessages: [
    '一口锅既能煮也能上桌，少洗碗。',
    '锅盖翻过来就是盘子。',
    '一层架子就放得下，百分之百天然陶土。',
  ],
  mustShow: ['在自家灶台上使用，锅盖翻过来一次', '与常见物件对比大小'],
  look: '自然光，正在使用的餐桌，不要白底棚拍',
  tone: '照你平时的写法，可以写疑虑',
  avoid: ['点名对比其他品牌', '说它是最好的'],
};

/** What the KOLs are told besides. */
const OWN: readonly [nickname: string, en: PartChanges, zh: PartChanges][] = [
  [
    '冬藏的灶台',
    {
      whyFit: 'You cook the way we hoped somebody would: slowly, and with what is there.',
      briefNote: 'We would like to name the winter edition together with you.',
      imageNotes: 1,
      videoNotes: 1,
    },
    {
      whyFit: '你做饭的样子正是我们想象的：慢慢来，有什么用什么。',
      briefNote: '冬季款的名字，我们想和你一起定。',
      imageNotes: 1,
      videoNotes: 1,
    },
  ],
  [
    '阿桃快手菜',
    {
      whyFit: 'Fifteen minutes and one pot: that is what it was made for.',
      videoNotes: 1,
      paperLanguage: 'zh-CN',
    },
    { whyFit: '十五分钟、一口锅：它就是为此做的。', videoNotes: 1, paperLanguage: 'zh-CN' },
  ],
  [
    '三十平的光',
    {
      whyFit: 'Your shelves show how little room a kitchen needs.',
      imageNotes: 1,
      paperLanguage: 'en',
    },
    { whyFit: '你的架子说明厨房不用很大。', imageNotes: 1, paperLanguage: 'en' },
  ],
];

/** The campaign's brief and what is three creators' own. */
export function briefChanges({ now, language }: ExampleOptions): PlainChange[] {
  const dayAt = (days: number) => new Date(now + days * DAY).toISOString().slice(0, 10);
  const plan: PlainChange = {
    kind: 'edit-plan',
    listId: LAUNCH,
    changes: {
      ...(language === 'en' ? ENGLISH : CHINESE),
      funnel: 'consideration',
      disclosure: 'both',
      disclosureWords: '品牌合作',
      hashtagsCampaign: [`${OWN_BRAND}上新`],
      hashtagsCategory: ['餐具', '厨房好物'],
      hashtagsNiche: ['双人火锅', '小厨房收纳'],
      draftOn: dayAt(3),
    },
  };
  const parts = OWN.map(([nickname, en, zh]): PlainChange => ({
    kind: 'edit-part',
    listId: LAUNCH,
    creatorId: exampleId(
      'creator',
      CAST.findIndex((role) => role.nickname === nickname),
    ),
    changes: language === 'en' ? en : zh,
  }));
  return [plan, ...parts];
}
