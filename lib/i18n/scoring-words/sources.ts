/** Where each definition and its yardstick come from. */
export const sources: Readonly<Record<string, string>> = {
  'Guides 2 and 3 judge creators by it. The median of full interactions follows the brand marketplace (互动中位数).':
    '指南 2 和 3 以此评判达人。取完整互动的中位数，与品牌合作平台的“互动中位数”一致。',
  'Guide 4: 1.5 % or more is a reasonable mark of quality.': '指南 4：不低于 1.5% 是合理的质量线。',
  'Guides 2, 3 and 4 call saves the strongest sign of purchase intent. Unlike saves per like it never falls because a note gets more likes.':
    '指南 2、3、4 都把收藏视为最强的购买意向信号。与藏赞比不同，它不会因为某篇点赞变多而下降。',
  'Used by the brand marketplace’s users as 藏赞比. Measured: .057 for viral fashion, 1.27 for how-to notes.':
    '品牌合作平台的用户称之为“藏赞比”。实测：爆款穿搭为 0.057，教程类笔记为 1.27。',
  'Measured: .02–.24 for ordinary creators; 4.4 in a really coordinated thread, .07–.2 in organic ones.':
    '实测：普通达人为 0.02–0.24；一个确属组织刷评的评论区为 4.4，自然评论区为 0.07–0.2。',
  'The brand marketplace’s 百赞笔记比例.': '品牌合作平台的“百赞笔记比例”。',
  'The brand marketplace’s 千赞笔记比例.': '品牌合作平台的“千赞笔记比例”。',
  'Guides 3 and 4 ask for consistency. A robust form of the ordinary coefficient of variation, so that one viral note does not decide it.':
    '指南 3 和 4 看重稳定性。这是变异系数的稳健形式，单篇爆款不会左右结果。',
  'Guide 3 asks for posting frequency. Times are read from the note ids.':
    '指南 3 看重发布频率。时间从笔记 id 中读出。',
  'Guide 4 looks at the last 90 days.': '指南 4 看最近 90 天。',
  'Four families of evidence: text, time, people, numbers. Strong needs two of them.':
    '四类证据：措辞、时间、人群、数值。“异常明显”需要其中两类。',
  'Organic threads: median 19 %, p90 32 %; a coordinated thread: 46–63 %.':
    '自然评论区：中位数 19%，第 90 百分位 32%；一个有组织的评论区：46–63%。',
  'The clock of user ids. Organic: 1.2 %; a coordinated thread: 4.7 %.':
    '依据用户 id 中的时间。自然评论区：1.2%；一个有组织的评论区：4.7%。',
  'Busiest ten minutes: organic 4 % (p95 11 %); a coordinated thread 17 %.':
    '最密集的十分钟：自然评论区 4%（第 95 百分位 11%）；一个有组织的评论区 17%。',
  'Near copies: similarity of two-letter shingles of .6 and more. Genuine 1.7 %, adverts and shills 46 %.':
    '近似文本：两字组合的相似度不低于 0.6。真实评论 1.7%，广告与水军 46%。',
  'Guides 3 and 4: a genuine exchange.': '指南 3 和 4：真诚的交流。',
  'Guides 3 and 4: thoughtful against generic. Organic threads: 11 % questions.':
    '指南 3 和 4：用心的评论与套话之别。自然评论区：11% 为提问。',
  'Guides 2 and 3 look at past brand work. The site’s web pages carry no cooperation mark: cues are topics, thanks for an invitation, disclosure words, gifted products, prices, brand accounts.':
    '指南 2 和 3 看过往的品牌合作。网页版不带合作标识，线索是话题、感谢邀请、声明用语、赠品、价格和品牌账号。',
  'Guide 2 asks how past brand notes performed.': '指南 2 关心以往品牌笔记的表现。',
  'Practitioners expect 3–5. Measured: median 10, p5 4 among small creators abroad.':
    '业内经验为 3–5。实测：海外小型达人的中位数为 10，第 5 百分位为 4。',
  'Own. Likes stand on the cards of a profile, saves and comments do not.':
    '自有方法。主页卡片上有点赞，没有收藏和评论。',
};
