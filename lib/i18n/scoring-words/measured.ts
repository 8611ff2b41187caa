/** What was measured of the scoring itself: the question and what was found. */
export const measured: Readonly<Record<string, string>> = {
  'Share of 95 % intervals of the engagement rate that hold the true value, simulated creators with heavy-tailed notes, n = 12–60':
    '互动率的 95% 区间包含真实值的比例（模拟达人，笔记数据呈长尾分布，n = 12–60）',
  '95.4 % on average (94.0–96.7 % by row), at .56–.99 of the width of the order-statistics interval; rounded figures 95.7–96.8 %, at .92–1.07 of it':
    '平均 95.4%（各组 94.0–96.7%），宽度为次序统计量区间的 0.56–0.99 倍；取整后的数据为 95.7–96.8%，宽度为其 0.92–1.07 倍',
  'The same for resampled figures: spread of likes (n = 12–40), collaborations against other notes (5 against 8, 8 against 20)':
    '重抽样数据的同一比例：点赞离散度（n = 12–40），合作笔记对其他笔记（5 对 8、8 对 20）',
  '98 % and 94–98 %; 92–96 % for the provisional 3 against 5':
    '98% 和 94–98%；暂定的 3 对 5 为 92–96%',
  'Quantiles of small creators abroad (49) and of marketplace creators (86) behind the measured yardstick':
    '实测参照所依据的分位数：海外小达人（49 位）与平台商单达人（86 位）',
  'engagement rate p50 4.3 % and 2.4 %': '互动率 p50 分别为 4.3% 和 2.4%',
};
