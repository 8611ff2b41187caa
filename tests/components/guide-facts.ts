/*
 * Every fact that marketers were promised, by the screen that it stands on: what must be found there, in
 * English and in Chinese.
 */

export type Fact = readonly [name: string, en: readonly string[], zh: readonly string[]];

export const SCREEN_NAMES = [
  'how',
  'advice',
  'plan',
  'brief',
  'timeline',
  'measured',
  'rights',
] as const;
export type ScreenName = (typeof SCREEN_NAMES)[number];

export const FACTS: Readonly<Record<ScreenName, readonly Fact[]>> = {
  how: [
    ['engagement by followers', ['aim for 3 to 8 %'], ['3% 至 8%']],
    [
      'small with more beats large',
      ['30,000 followers at 12 % beat 300,000 at 1 %'],
      ['3 万粉丝、12%'],
    ],
    ['likes and saves', ['1.5 % or more'], ['1.5%']],
    [
      'saves',
      ['Saves (收藏) are the strongest sign of purchase intent'],
      ['收藏是最强的购买意向信号'],
    ],
    [
      'window',
      ['last 90 days', 'visual style', 'posting frequency', 'coherent identity'],
      ['最近 90 天', '视觉风格', '更新频率', '定位'],
    ],
    ['comments', ['Genuine and thoughtful', 'comment farms (水军)'], ['真实、有内容', '水军']],
    ['mood', ['mood of the comments'], ['评论的情绪']],
    ['followers', ['some 30 % may be inauthentic', 'least reliable'], ['30%', '最不可靠']],
    ['brand work', ['which brands, and how those notes did'], ['有哪些品牌，那些笔记表现如何']],
    [
      'fit',
      ['feel natural in the feed', 'gender, age, place and spending'],
      ['是否自然', '性别、年龄、地域与消费力'],
    ],
    [
      'formats',
      ['different ends', 'tutorials, cooking, unboxing and a day in the life'],
      ['各有用途', '教程、做饭、开箱、日常'],
    ],
    [
      'hours',
      ['8 to 10', 'weekends', '618 and Double 11'],
      ['晚 8 至 10 点', '周末', '618 与双 11'],
    ],
    [
      'disclosure',
      ['own mark or explicit words', 'health, supplements and finance'],
      ['平台自带标识或明确文字', '健康、保健品与金融'],
    ],
    ['sizes of guide 1', ['Mega from 1,000,000', 'even below 1,000'], ['100 万以上', '1 千以下']],
    ['sizes of guide 2', ['Mega from 500,000, mid-tier 50,000'], ['头部 50 万以上，腰部 5 万']],
    ['sizes of guide 3', ['KOL from 100,000, KOC below 10,000'], ['KOL 10 万以上，KOC 1 万以下']],
    ['types', ['niche expert, lifestyle creator', 'wanghong'], ['领域专家、生活方式达人、网红']],
    [
      'mix of guide 2',
      ['One or two mid-tier creators for authority, many KOCs for volume'],
      ['一两位腰部达人'],
    ],
    ['mix of guide 3', ['A few KOLs for reach, more KOCs for credibility'], ['少数 KOL 带来触达']],
    [
      'mix of guide 4',
      ['First seeding with KOCs, then reviews by vertical KOLs, then a head KOL'],
      ['先 KOC 种草，再垂类 KOL 测评，最后头部 KOL'],
    ],
    [
      'gifting',
      ['no promise of a post, no script', 'market entry, a small budget spread over many KOCs'],
      ['寄样'],
    ],
    [
      'paid post',
      [
        'fixed fee for agreed points within an agreed window',
        'Usage rights, video and performance',
        'launches, product education, traffic',
      ],
      ['付费笔记'],
    ],
    [
      'ambassadorship',
      ['Three to twelve months', 'brand building, a crowded category, loyalty'],
      ['品牌大使'],
    ],
    [
      'co-creation',
      ['product or a series made together', 'premium storytelling, niche communities'],
      ['共创'],
    ],
    [
      'affiliate',
      ['link or a code', 'Top creators prefer fees', 'mid-tier, micro and KOC'],
      ['分销'],
    ],
    [
      'live',
      ['Goods in stock, a flash price, and a briefing', 'direct sales and demonstrations'],
      ['直播'],
    ],
    ['key messages', ['Two or three key messages and no script'], ['两三条']],
    [
      'feedback',
      ['At least one round of feedback: on compliance and accuracy, not on style'],
      ['合规'],
    ],
    ['hashtags', ['campaign’s, the broad category’s, and long-tail'], ['长尾']],
    ['outreach', ['name a note of theirs and say why it fits. Some prefer Mandarin'], ['中文']],
    [
      'platform programme',
      ['platform holds the money', 'registered agency, in RMB'],
      ['平台托管', '注册代理机构，人民币'],
    ],
    ['direct', ['Chinese contract under PRC law, in RMB'], ['中文合同，适用中国法律，人民币']],
    ['MCN', ['keeps about 50 % and may put another creator'], ['约留 50%，并可能更换达人']],
    ['agency', ['in English, in several currencies'], ['英文合同，可用多种货币']],
    ['fees', ['flat, by performance, seeding, or a hybrid'], ['固定、按效果、寄样，或混合']],
  ],
  advice: [
    ['entering', ['Entering the marketGifting, seeding'], ['进入市场寄样种草']],
    ['a launch', ['A launchPaid post, mid-tier'], ['新品上市付费笔记、腰部']],
    ['sales', ['Direct salesAffiliate, commission, Live streaming'], ['直接销售分销佣金、直播']],
    ['equity', ['Brand equityAmbassador, Co-creation'], ['品牌资产品牌大使、共创']],
    ['little budget', ['KOCs, concentrated'], ['集中投 KOC']],
    [
      'mistakes',
      [
        'Over-scripting',
        'follower count only',
        'Skipping KOCs',
        'Instagram',
        'One campaign and done',
      ],
      ['过度脚本化', '只看粉丝数', '忽略 KOC', 'Instagram', '做完一次就结束'],
    ],
  ],
  plan: [
    [
      'roles',
      ['Head KOL', 'Vertical KOL', 'KOC', 'Niche expert', 'Lifestyle creator', 'Wanghong'],
      ['头部 KOL', '垂类 KOL', '领域专家', '生活方式达人', '网红'],
    ],
    [
      'models',
      ['Gifting', 'Paid post', 'Ambassador', 'Co-creation', 'Affiliate', 'Live'],
      ['寄样', '付费', '大使', '共创', '分销', '直播'],
    ],
    ['fee kinds', ['Flat', 'Performance', 'Seeding', 'Hybrid'], ['固定', '按效果', '寄样', '混合']],
    [
      'routes',
      ['What each payment route means', 'MCN keeps about 50 %'],
      ['各付款路径意味着什么', 'MCN 约留 50%'],
    ],
  ],
  brief: [
    [
      'objective and audience',
      [
        'Objective',
        'Audience: who they are',
        'Audience: what interests them',
        'How near to buying',
      ],
      ['目标', '受众'],
    ],
    [
      'messages and must-haves',
      ['Key messages', 'Must be in it', 'Links and codes', 'How it says that it is advertising'],
      ['信息', '链接'],
    ],
    ['guardrails', ['Guardrails: look', 'Guardrails: tone'], ['画面', '语气']],
    [
      'hashtags',
      ['Hashtags: campaign', 'Hashtags: broad category', 'Hashtags: niche, long-tail'],
      ['话题', '长尾'],
    ],
    ['dates', ['Draft for review by', 'Appears on, in China'], ['初稿', '发布']],
  ],
  timeline: [
    ['selection', ['Selection3–5 days'], ['3–5 天']],
    ['briefing', ['Briefing and scheduling2 days'], ['2 天']],
    ['draft', ['Mood board and draft review3 days'], ['3 天']],
    ['approval', ['Final preview and approval2–7 days'], ['2–7 天']],
    ['publication', ['Publication1 day'], ['1 天']],
    ['in all', ['three to five weeks'], ['三至五周']],
    [
      'feedback',
      ['at least one round of feedback', 'compliance and accuracy, not about style'],
      ['合规'],
    ],
    [
      'afterwards',
      ['watch comments in the first days, answer product questions, amplify what works'],
      ['评论'],
    ],
  ],
  measured: [
    [
      'awareness',
      ['AwarenessImpressions', 'Reach', 'Saves', 'Profile visits'],
      ['认知曝光', '触达', '收藏', '主页访问'],
    ],
    [
      'trust',
      [
        'Engagement and trustLikes',
        'Comments',
        'Shares',
        'Mood of comments',
        'Quality of comments',
      ],
      ['互动与信任', '分享', '评论情绪', '评论质量'],
    ],
    [
      'search',
      ['SearchPlace in search', 'Searches for the brand', 'lift'],
      ['搜索名次', '品牌词搜索量', '提升'],
    ],
    [
      'conversion',
      ['Click-through rate', 'Referrals', 'Per click (CPC)', 'Sales'],
      ['点击率', '引流', 'CPC', '销售额'],
    ],
    [
      'KFS+C',
      ['Creator content (K)', 'Feed adverts (F)', 'Search (S)', 'Community (C)'],
      ['达人内容（K）', '信息流（F）', '搜索（S）', '社区（C）'],
    ],
    ['what was learnt', ['Formats', 'Messages', 'Approaches'], ['形式', '信息', '做法']],
  ],
  rights: [
    ['owner', ['A fee buys what the contract names', 'Paying is not owning'], ['付费']],
    ['public', ['Public is not free to use', 'platform’s alone'], ['公开不等于', '只属于平台']],
    ['moral rights', ['cannot be waived', 'Integrity'], ['不能放弃']],
    ['licence or assignment', ['Licence', 'Assignment'], ['许可', '转让']],
    [
      'uses',
      [
        'Organic repost',
        'Paid promotion on Xiaohongshu',
        'Douyin',
        'Weibo',
        'WeChat',
        'Bilibili',
        'Taobao',
        'International platforms',
        'Website and shop pages',
        'E-mail',
        'Print and retail',
        'Out-of-home',
      ],
      ['抖音', '微博', '微信', '官网', '邮件', '印刷', '户外'],
    ],
    ['territories', ['Mainland China', 'The whole world'], ['中国大陆', '全球']],
    ['term', ['no open ends', 'Begins', 'Ends'], ['不留无限期']],
    ['purpose and exclusivity', ['Purposes', 'Exclusive'], ['目的', '独家']],
    ['edits', ['Allowed edits and translation', 'Translation', 'Dubbing'], ['翻译', '配音']],
    ['attribution and approval', ['Attribution', 'Approval of the final use'], ['署名', '确认']],
    ['advertising named', ['Paid advertising named expressly'], ['明确写出付费广告']],
    ['law and language', ['Governing law', 'Mandarin'], ['适用法律', '中文']],
    ['each new use', ['Is this use, place and date covered'], ['是否在已签文本之内']],
    ['tiers', ['Organic only', 'Full commercial', 'A larger tier costs more'], ['费用']],
    ['before expiry', ['When does the term end'], ['期限何时结束']],
    ['no advice', ['not legal advice'], ['不是法律意见']],
  ],
};
