/** How all figures and the score are made. */
export const rules: Readonly<Record<string, string>> = {
  'Notes published in the 90 days before the report count (30 days and all notes can be chosen). Pinned notes are set aside. Notes of the last seven days are left out of medians and shares, because their figures still rise. Notes without a known time count.':
    '计入报告前 90 天内发布的笔记（可选 30 天或全部）。置顶笔记不计。最近七天的笔记不进中位数和占比，因为数据还在涨。发布时间不明的笔记也计入。',
  'Figures are medians over notes, so that one viral note does not decide them. The mean is given beside them.':
    '数据取各笔记的中位数，单篇爆款不会左右结果。旁边同时给出平均数。',
  'Every figure carries a 95 % interval. It allows for chance and for the way the site rounds: 1.3万 may be anything from 12,500 to 13,499. A count without an upper end (1万+) may be any larger number; where that leaves an interval without an end, nothing is scored.':
    '每个数据都有 95% 区间，涵盖偶然性和网站的取整：1.3万 可能是 12,500 到 13,499 之间的任何数。没有上限的数（1万+）可能是任何更大的数；若区间因此没有上限，就不评分。',
  'A signal is scored, has too little data (it says how much more it needs, and may show a provisional value), does not apply, or failed. Only scored signals carry weight; the others lower the confidence, which is shown beside the score.':
    '一项指标或已评分，或数据太少（会说明还差多少，并可能给出暂定值），或不适用，或出错。只有已评分的占权重；其余的会降低可信度，可信度就显示在评分旁边。',
  'The score is the weighted mean of the scored signals, 0–100. Without a scored engagement rate, or below 30 % of the weight, there is no score but "insufficient". Strong: from 65, with a confidence of 50 % and a comment authenticity not below 40. Fair: from 40. Weak: below, and always where sections with a quarter of the judged comments show strong unusual patterns.':
    '评分是已评分指标的加权平均，0–100。没有已评分的互动率，或已评分的权重不足 30% 时不给分，只说“数据不足”。优：65 起，且可信度达 50%、评论真实度不低于 40。中：40 起。弱：低于 40；若占已判断评论四分之一的评论区异常明显，也一律为弱。',
  'More likes never lower an engagement figure or the score they bring; signals that could fall with more likes weigh nothing.':
    '点赞更多，从不会降低互动数据或它带来的分数；可能因点赞变多而下降的指标不占权重。',
  'The same dossier gives the same report: on every machine, in any order, however often a note or comment is repeated. When a dossier does not say when "now" is, the latest time in it is taken.':
    '同一份资料得到同样的报告：与电脑和顺序无关，笔记或评论重复多少次也一样。资料没有说明“现在”是何时的，取其中最晚的时间。',
  'You can overrule: comments you vouch for take no part, notes you set aside are in no figure, and your word on a collaboration decides. All of it can be taken back.':
    '你可以推翻结论：你担保的评论不参与判断，你排除的笔记不进任何数据，是否合作以你的判断为准。这些都可以撤回。',
  'Figures for notes that were not opened are estimates from their likes and the creator’s own ratios. They are marked as such and weigh nothing.':
    '未打开笔记的数据，由其点赞和该达人自身的比例估算。会标明是估算，且不占权重。',
};
