import type { SuppliedField } from '@/lib/model';

/*
 * How the Chinese data services call what they export, as data. Their names overlap so much that one
 * list serves all; `vendors.ts` tells whose file it is. A header counts without spaces, brackets'
 * contents and letter case. Sources: published export headers and field names of 灰豚, 千瓜, 新红,
 * 蒲公英 and 社媒助手, as of November 2026.
 */

/** Columns that say who a row is about. */
export const IDENTITY_COLUMNS = {
  id: ['达人id', '博主id', '用户id', '作者id', 'userid', 'user_id', 'creator_id', 'id'],
  link: [
    '达人链接',
    '达人主页链接',
    '达人主页',
    '博主链接',
    '博主主页',
    '用户链接',
    '用户主页',
    '主页链接',
    '主页地址',
    '个人主页',
    '小红书主页',
    '小红书链接',
    '小红书主页链接',
    '链接',
    'profile_url',
  ],
  redId: ['小红书号', '小红书id', '红书号', '小红书账号', 'redid', 'red_id'],
  nickname: [
    '达人昵称',
    '达人名称',
    '达人',
    '博主昵称',
    '博主名称',
    '博主',
    '用户昵称',
    '用户名',
    '账号昵称',
    '账号名称',
    '昵称',
    'nickname',
  ],
  day: ['更新时间', '数据更新时间', '更新日期', '采集时间', '统计时间', '数据日期', '导出时间'],
} as const;

/** Columns that carry a figure, under the field that it becomes. */
export const FIGURE_COLUMNS: Partial<Record<SuppliedField, readonly string[]>> = {
  followers: ['粉丝数', '粉丝', '粉丝量', '粉丝总数', 'fans'],
  likesAndSaves: ['赞藏总数', '获赞与收藏', '获赞与收藏数', '赞藏数', '总赞藏', '获赞收藏'],
  reads: ['阅读中位数', '日常阅读中位数', '阅读量中位数', '预估阅读', '平均阅读', 'readmidnor30'],
  impressions: ['曝光中位数', '日常曝光中位数', '曝光量中位数', '平均曝光'],
  interactionRate: ['互动率', '日常互动率', '近30天互动率', '近60天互动率'],
  activeFollowers: ['活跃粉丝占比', '活跃粉丝比例', '活跃粉丝率', '活粉占比', 'fansactivein28dlv'],
  suspectFollowers: ['水粉占比', '水粉比例', '可疑粉丝占比'],
  audienceFemale: ['女性粉丝占比', '女粉占比', '女性占比', '粉丝女性占比'],
  audienceAges: ['粉丝年龄', '年龄分布', '粉丝年龄分布', '粉丝年龄占比'],
  audiencePlaces: ['粉丝地域', '地域分布', '粉丝地域分布', '粉丝地区', '粉丝城市', '粉丝省份'],
  audienceInterests: ['粉丝兴趣', '粉丝关注焦点', '兴趣分布', '粉丝兴趣分布'],
  trafficDiscover: ['发现页流量占比', '发现页占比', '发现占比'],
  trafficSearch: ['搜索页流量占比', '搜索页占比', '搜索占比'],
  trafficFollowing: ['关注页流量占比', '关注页占比', '关注占比'],
  trafficProfile: ['个人页流量占比', '个人页占比', '个人主页占比'],
  trafficNearby: ['附近页流量占比', '附近页占比', '附近占比'],
  completionRate: ['视频完播率', '完播率'],
  growth30: ['近30天涨粉', '30天涨粉', '30天粉丝增量', '近30天粉丝增长'],
  medianLikes: ['点赞中位数', '日常点赞中位数'],
  medianSaves: ['收藏中位数', '日常收藏中位数'],
  medianComments: ['评论中位数', '日常评论中位数'],
  meanLikes: ['近60天平均点赞', '近30天平均点赞', '平均点赞', '平均点赞数', '篇均点赞'],
  meanSaves: ['近60天平均收藏', '近30天平均收藏', '平均收藏', '平均收藏数', '篇均收藏'],
  meanComments: ['近60天平均评论', '近30天平均评论', '平均评论', '平均评论数', '篇均评论'],
  meanShares: ['近60天平均分享', '近30天平均分享', '平均分享', '平均分享数', '篇均分享'],
  noteCount: ['笔记总数', '笔记数', '总笔记数'],
  paidNoteCount: ['商业笔记总数', '商业笔记数', '合作笔记数', '商业笔记'],
  hitRate: ['近60天爆文率', '近30天爆文率', '爆文率'],
  quoteImage: ['图文报价', '图文笔记报价', '图文价格', '图文笔记价格'],
  quoteVideo: ['视频报价', '视频笔记报价', '视频价格', '视频笔记价格'],
  costPerEngagement: ['cpe', '图文cpe', '预估cpe'],
  costPerThousand: ['cpm', '图文cpm', '预估cpm'],
  replyRate48h: ['48小时回复率', '48h回复率', '邀约48小时回复率', 'invitereply48hnumratio'],
  vendorIndex: ['灰豚指数', '千瓜指数', '新红指数', '达人指数', '平台等级', '蒲公英等级'],
  agency: ['签约mcn', 'mcn', 'mcn机构', '所属机构', '机构名称', '机构'],
  contact: ['联系邮箱', '联系方式', '邮箱', '微信', '联系微信'],
  verification: ['认证类型', '认证信息', '认证', '品牌合作人'],
  category: ['达人类型', '博主类型', '标签', '达人标签', '内容类目', '类目', '所属类目', '领域'],
  gender: ['性别'],
  place: ['地区', '所在地', '地域', '城市', 'ip属地', 'ip地址'],
};

/** Columns of files about notes or comments, which are no list of creators. */
export const NOTE_COLUMNS = ['笔记id', '笔记链接', '笔记标题', '笔记类型', '笔记内容'];
export const COMMENT_COLUMNS = ['评论id', '评论内容', '评论时间', '父评论id', '一级评论id'];
