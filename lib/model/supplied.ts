import * as z from 'zod/mini';
import { daySchema, isoSchema } from './iso';

/*
 * What the page cannot show and somebody else says: the creator by a screenshot, a vendor by an export.
 * Kept apart from what was read, each with who said it and of which day it is; never scored.
 */

/** How a supplied value is meant: shares are fractions (0.42), money is in yuan. */
export type SuppliedForm = 'count' | 'share' | 'money' | 'index' | 'text';

/** Every field that can be supplied, with the platform's own word for it. Order is that of the screen. */
export const SUPPLIED_FIELDS = {
  followers: { form: 'count', zh: '粉丝数' },
  likesAndSaves: { form: 'count', zh: '获赞与收藏' },
  reads: { form: 'count', zh: '阅读中位数' },
  impressions: { form: 'count', zh: '曝光中位数' },
  interactionRate: { form: 'share', zh: '互动率' },
  activeFollowers: { form: 'share', zh: '活跃粉丝占比' },
  suspectFollowers: { form: 'share', zh: '水粉占比' },
  audienceFemale: { form: 'share', zh: '女性粉丝占比' },
  audienceAges: { form: 'text', zh: '粉丝年龄分布' },
  audiencePlaces: { form: 'text', zh: '粉丝地域分布' },
  audienceInterests: { form: 'text', zh: '粉丝兴趣' },
  trafficDiscover: { form: 'share', zh: '发现页流量占比' },
  trafficSearch: { form: 'share', zh: '搜索页流量占比' },
  trafficFollowing: { form: 'share', zh: '关注页流量占比' },
  trafficProfile: { form: 'share', zh: '个人页流量占比' },
  trafficNearby: { form: 'share', zh: '附近页流量占比' },
  completionRate: { form: 'share', zh: '视频完播率' },
  growth30: { form: 'count', zh: '30天涨粉' },
  medianLikes: { form: 'count', zh: '点赞中位数' },
  medianSaves: { form: 'count', zh: '收藏中位数' },
  medianComments: { form: 'count', zh: '评论中位数' },
  meanLikes: { form: 'count', zh: '平均点赞' },
  meanSaves: { form: 'count', zh: '平均收藏' },
  meanComments: { form: 'count', zh: '平均评论' },
  meanShares: { form: 'count', zh: '平均分享' },
  noteCount: { form: 'count', zh: '笔记总数' },
  paidNoteCount: { form: 'count', zh: '商业笔记总数' },
  hitRate: { form: 'share', zh: '爆文率' },
  quoteImage: { form: 'money', zh: '图文报价' },
  quoteVideo: { form: 'money', zh: '视频报价' },
  costPerEngagement: { form: 'money', zh: 'CPE' },
  costPerThousand: { form: 'money', zh: 'CPM' },
  replyRate48h: { form: 'share', zh: '48小时回复率' },
  vendorIndex: { form: 'index', zh: '平台指数' },
  agency: { form: 'text', zh: '签约MCN' },
  gender: { form: 'text', zh: '性别' },
  place: { form: 'text', zh: '地区' },
  contact: { form: 'text', zh: '联系方式' },
  verification: { form: 'text', zh: '认证' },
  category: { form: 'text', zh: '达人类型' },
} as const satisfies Record<string, { form: SuppliedForm; zh: string }>;

export type SuppliedField = keyof typeof SUPPLIED_FIELDS;
export const SUPPLIED_FIELD_NAMES = Object.keys(SUPPLIED_FIELDS) as [
  SuppliedField,
  ...SuppliedField[],
];

const number = z.number().check(z.minimum(-1e12), z.maximum(1e12));

export const suppliedSchema = z.object({
  field: z.enum(SUPPLIED_FIELD_NAMES),
  value: z.union([number, z.string().check(z.minLength(1), z.maxLength(2000))]),
  /** Who said it: 千瓜, the creator, a colleague. */
  supplier: z.string().check(z.minLength(1), z.maxLength(120)),
  /** The day the figure is of, as its supplier says: YYYY-MM-DD. */
  asOf: daySchema,
  addedAt: isoSchema,
});
/** One figure that somebody supplied. One field may have several, of several suppliers and days. */
export type Supplied = z.infer<typeof suppliedSchema>;

/** Two supplied figures with the same key are the same statement, and the later added one counts. */
export function suppliedKey({ field, supplier, asOf }: Supplied): string {
  return `${field}\n${supplier}\n${asOf}`;
}
