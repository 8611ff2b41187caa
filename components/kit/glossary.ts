import type { SignalId, TypicalFigure } from '@/lib/scoring';

/*
 * What the platform and its trade call a figure: the words under which a marketer meets it on the site,
 * in a vendor's table or in a creator's screenshot.
 */

export const SIGNAL_ZH: Readonly<Record<SignalId, string>> = {
  'engagement-rate': '互动率',
  'engagement-estimate': '互动率（按点赞估算）',
  'like-save-rate': '赞藏率',
  'save-rate': '收藏率',
  'save-like-ratio': '藏赞比',
  'comment-like-ratio': '评赞比',
  'hit-rate-100': '百赞笔记比例',
  'hit-rate-1000': '千赞笔记比例',
  stability: '互动稳定性',
  'notes-per-30d': '近30天更新数',
  'days-since-last-note': '最近更新',
  'comment-authenticity': '评论真实性',
  'repeat-commenters': '重复评论者',
  'young-accounts': '新注册账号',
  'comment-bursts': '集中评论',
  'copied-comments': '复制评论',
  'creator-replies': '作者回复率',
  'questions-and-specifics': '提问与细节',
  'paid-share': '商业笔记占比',
  'paid-effect': '商业笔记效果',
  'lifetime-ratio': '赞粉比',
};

export const TYPICAL_ZH: Readonly<Record<TypicalFigure, string>> = {
  interactions: '互动中位数',
  likes: '点赞中位数',
  saves: '收藏中位数',
  comments: '评论中位数',
};

export const FIELD_ZH = {
  likes: '点赞',
  saves: '收藏',
  comments: '评论',
  shares: '分享',
} as const;

export const WORD_ZH = {
  followers: '粉丝',
  following: '关注',
  likesAndSaves: '获赞与收藏',
  tier: '量级',
  comments: '评论区',
  quote: '报价',
  costPerEngagement: 'CPE 单次互动成本',
  costPerSave: '单次收藏成本',
  place: 'IP属地',
  redId: '小红书号',
  verified: '认证',
  topics: '话题',
  verticality: '垂直度',
  hours: '发布时间',
  formats: '图文与视频',
  collaborations: '商业合作',
  perRead: '阅读互动率',
} as const;
