/** How the interval of each figure is made. */
export const intervals: Readonly<Record<string, string>> = {
  'Interpolated order statistics (Hettmansperger and Sheather), over the lower and the upper ends of rounded counts and of followers.':
    '插值顺序统计量（Hettmansperger 与 Sheather 法），并覆盖取整数据和粉丝数的上下端。',
  'As for the engagement rate.': '同互动率。',
  'As for the engagement rate, each ratio with its own widest ends.':
    '同互动率，每个比值各取自身最宽的两端。',
  'As for saves per like.': '同藏赞比。',
  'Wilson; notes whose range spans 100 count against the lower and for the upper end.':
    'Wilson 区间；范围跨过 100 的笔记，算下端时不计，算上端时计入。',
  'Wilson; notes whose range spans 1000 count against the lower and for the upper end.':
    'Wilson 区间；范围跨过 1000 的笔记，算下端时不计，算上端时计入。',
  'Percentile bootstrap seeded from the data, widened to the ends of rounded counts.':
    '百分位自助法，随机种子取自数据，并放宽到取整数据的两端。',
  'Poisson (Byar).': '泊松区间（Byar 法）。',
  'Zero width for times to the second; up to a day or a month for coarser ones.':
    '时间精确到秒时宽度为零；更粗的时间最多为一天或一个月。',
  'Of the share, at 95 %.': '占比的 95% 区间。',
  'Wilson.': 'Wilson 区间。',
  'Percentile bootstrap of both groups, seeded from the data, over the ends of rounded counts.':
    '两组各用百分位自助法，随机种子取自数据，并覆盖取整数据的两端。',
  'The ends of the two shown figures; no sampling is involved.':
    '两个所见数据的上下端，不涉及抽样。',
  'That of the median, widened by a seeded bootstrap of the ratio. Marked as an estimate; no weight.':
    '中位数的区间，再按比值的自助法放宽。标明为估算，不占权重。',
};
