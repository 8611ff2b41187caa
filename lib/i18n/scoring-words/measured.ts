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
  'False alarms of the comment families: genuine comments of three sets (735, 2,100 and 40,747), and 55 organic threads whole, in their first two hours, and in 791 windows of 50 comments':
    '评论各类证据的误报：三组真实评论（735、2,100 和 40,747 条），以及 55 个自然评论区（整体、最初两小时、791 个各 50 条评论的窗口）',
  'comments flagged 0–.3 %, held out; threads called strong 0 %, whole, early and by window; some or more 0 % whole and early, .8 % by window':
    '未参与学习的评论被误标 0–0.3%；评论区整体、早期与窗口被判“异常明显”均为 0%；被判“有些异常”及以上：整体与早期 0%，窗口 0.8%',
  'Detection by the comment families, per set of planted and of known campaigns':
    '评论各类证据的检出，按人工植入与已知水军各数据集',
  'printed as a table': '由命令输出为表格',
  'Comments on halves of the sets not shown (area under the curve, both halves): adverts and shills, language-model bot, chat spam, gambling codes, video spam, German bots':
    '对未参与学习的那一半评论（曲线下面积，两半各一）：广告与托、语言模型机器人、聊天垃圾信息、赌博暗号、视频垃圾评论、德语机器人',
  '.912–.965, .973–.986, .944–.948, .980–.983, .968–.972, .952–.964; genuine comments flagged 0–.3 %':
    '0.912–0.965、0.973–0.986、0.944–0.948、0.980–0.983、0.968–0.972、0.952–0.964；真实评论被误标 0–0.3%',
};
