import type { guideFacts as english } from '../en/guide-facts';

export const guideFacts: Record<keyof typeof english, string> = {
  'guides.title': '指南看什么',
  'guides.intro':
    '面向海外营销人员的指南所给的经验之谈，与这里的测量并列。这是指南的说法，不是我们的结论。',
  'guides.followers':
    '粉丝数：最不可靠的指标之一（指南 3）。中低量级的粉丝约 30% 可能不真实（指南 4）。3 万粉丝、互动率 12%，胜过 30 万粉丝、互动率 1%（指南 3）。',
  'guides.saves': '收藏：最强的购买意向信号，人们收藏打算照做的内容（指南 2、3、4）。',
  'guides.comments':
    '评论：真诚、有内容，还是空泛、重复；水军藏在后者之中（指南 3、4）。指南 2 还看情感倾向，这里不作判断。',
  'guides.window': '近 90 天：稳定性与视觉风格（指南 4），发布频率与统一的形象（指南 3）。',
  'guides.work': '过往品牌合作：合作过哪些品牌，那些笔记表现如何（指南 2）。',
  'guides.fit':
    '契合度：产品放进其主页是否自然；审美；受众的性别、年龄、地域与消费力（指南 2、3）。',
  'guides.formats': '形式：图文与短视频各有用处；教程、做饭、开箱、日常记录用视频更好（指南 3）。',
  'guides.times': '时间：中国时间晚 8 点至 10 点、周末、618 和双 11（指南 2）。',
};
