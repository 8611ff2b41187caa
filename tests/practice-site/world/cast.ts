import { CAMPING, HOME, KITCHEN, type Niche, SKINCARE } from '@/lib/example';
import type { WorldCreator } from './types';

/** One invented creator: who they are, and how their notes do. */
export interface Role extends Pick<
  WorldCreator,
  | 'key'
  | 'nickname'
  | 'redId'
  | 'bio'
  | 'gender'
  | 'ip'
  | 'tags'
  | 'followers'
  | 'following'
  | 'hue'
> {
  niche: Niche;
  /** Days before now that the account was registered. */
  registeredDaysAgo: number;
  /** Days before now of each note, newest first; pinned notes are extra. */
  noteAges: number[];
  pinnedAges: number[];
  /** Median likes of a note, and the spread around it. */
  likes: { median: number; sigma: number };
  /** Medians as a part of the likes. */
  savesPerLike: number;
  sharesPerLike: number;
  commentsPerLike: number;
  /** At most this many comments of a note can be loaded. */
  loadable: number;
  /** Newest notes that the coordinated campaign visited. */
  campaignNotes?: number;
}

/** Ages from `first` on, `gap` days apart with a little unevenness, never a whole number of days. */
function ages(count: number, first: number, gap: number): number[] {
  return Array.from({ length: count }, (_, i) => first + i * gap + ((i * 7) % 5) * 0.21);
}

export const CAST: readonly Role[] = [
  {
    key: 'healthy',
    nickname: '栗山小满的餐桌',
    redId: '4821907736',
    bio: '在家认真吃饭｜一人食和家常菜\n每周更新两三次，步骤都试过三遍以上',
    gender: 'female',
    ip: '浙江',
    tags: ['杭州', '美食博主'],
    followers: 38_620,
    following: 213,
    hue: 24,
    niche: KITCHEN,
    registeredDaysAgo: 2_300,
    noteAges: ages(42, 8.3, 2.7),
    pinnedAges: [260.4, 188.2],
    likes: { median: 640, sigma: 0.55 },
    savesPerLike: 0.62,
    sharesPerLike: 0.11,
    commentsPerLike: 0.095,
    loadable: 160,
  },
  {
    key: 'coordinated',
    nickname: '晚风护肤手记',
    redId: '5930184427',
    bio: '成分党｜只说自己用过的\n合作请私信',
    gender: 'female',
    ip: '广东',
    tags: ['广州', '护肤博主'],
    followers: 52_340,
    following: 88,
    hue: 330,
    niche: SKINCARE,
    registeredDaysAgo: 900,
    noteAges: ages(28, 7.6, 3.1),
    pinnedAges: [120.7],
    likes: { median: 410, sigma: 0.3 },
    savesPerLike: 0.2,
    sharesPerLike: 0.03,
    commentsPerLike: 0.1,
    loadable: 120,
    campaignNotes: 9,
  },
  {
    key: 'koc',
    nickname: '阿岚在学露营',
    redId: '6102338851',
    bio: '周末户外新手，踩坑都记下来',
    gender: 'male',
    ip: '四川',
    tags: ['成都'],
    followers: 3_180,
    following: 402,
    hue: 140,
    niche: CAMPING,
    registeredDaysAgo: 1_600,
    noteAges: ages(18, 7.9, 4.4),
    pinnedAges: [],
    likes: { median: 96, sigma: 0.6 },
    savesPerLike: 0.55,
    sharesPerLike: 0.08,
    commentsPerLike: 0.22,
    loadable: 80,
  },
  {
    key: 'mega',
    nickname: '周屿改房子',
    redId: '1180052663',
    bio: '老房改造第八年｜图纸和预算都公开',
    gender: 'male',
    ip: '上海',
    tags: ['上海', '家居博主'],
    followers: 1_203_450,
    following: 61,
    hue: 210,
    niche: HOME,
    registeredDaysAgo: 3_300,
    noteAges: ages(24, 7.5, 3.4),
    pinnedAges: [410.3],
    likes: { median: 17_500, sigma: 0.5 },
    savesPerLike: 0.85,
    sharesPerLike: 0.2,
    commentsPerLike: 0.055,
    loadable: 90,
  },
  {
    key: 'newcomer',
    nickname: '许小舟同学',
    redId: '9527740318',
    bio: '',
    gender: 'unknown',
    ip: '湖北',
    tags: [],
    followers: 86,
    following: 120,
    hue: 265,
    niche: KITCHEN,
    registeredDaysAgo: 300,
    noteAges: [12.4, 40.8],
    pinnedAges: [],
    likes: { median: 4, sigma: 0.2 },
    savesPerLike: 0.3,
    sharesPerLike: 0,
    commentsPerLike: 0,
    loadable: 0,
  },
  {
    key: 'formula',
    nickname: '=HYPERLINK("https://trap.invalid","领券"),点我',
    redId: '7740021985',
    bio: '+86 不是电话, "引号"和逗号,\n第二行\r\n@第三行',
    gender: 'female',
    ip: '福建',
    tags: ['-厦门', '"带引号",的标签'],
    followers: 4_420,
    following: 9,
    hue: 50,
    niche: KITCHEN,
    registeredDaysAgo: 1_200,
    noteAges: ages(7, 8.1, 6.2),
    pinnedAges: [],
    likes: { median: 130, sigma: 0.3 },
    savesPerLike: 0.5,
    sharesPerLike: 0.1,
    commentsPerLike: 0.12,
    loadable: 60,
  },
  {
    key: 'markup',
    nickname: '<img src=x onerror=alert(1)>&amp;阿福🧋',
    redId: '3306617740',
    bio: '<script>window.__caught=1</script> 简介里有尖括号 </div>',
    gender: 'male',
    ip: '湖南',
    tags: ['<b>长沙</b>'],
    followers: 2_760,
    following: 77,
    hue: 0,
    niche: CAMPING,
    registeredDaysAgo: 700,
    noteAges: ages(7, 9.2, 5.8),
    pinnedAges: [],
    likes: { median: 88, sigma: 0.3 },
    savesPerLike: 0.4,
    sharesPerLike: 0.1,
    commentsPerLike: 0.15,
    loadable: 60,
  },
  {
    key: 'bidi',
    nickname:
      '🌙🫧\u202Eقمر صغير\u202C 月亮底下一直在写很长很长名字的人👩‍🍳👨‍👩‍👧‍👦🏳️‍🌈不知道什么时候才会停下来',
    redId: '8851147203',
    bio: 'שלום｜مرحبا｜你好',
    gender: 'female',
    ip: '美国',
    tags: ['🌙'],
    followers: 9_990,
    following: 310,
    hue: 285,
    niche: HOME,
    registeredDaysAgo: 1_900,
    noteAges: ages(7, 8.8, 7.1),
    pinnedAges: [],
    likes: { median: 240, sigma: 0.4 },
    savesPerLike: 0.7,
    sharesPerLike: 0.15,
    commentsPerLike: 0.1,
    loadable: 60,
  },
];
