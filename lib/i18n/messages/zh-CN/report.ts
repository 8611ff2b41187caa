import type { report as english } from '../en/report';

export const report: Record<keyof typeof english, string> = {
  'creatorPage.report': '可打印报告',
  'report.back': '返回达人页面',
  'report.print': '打印',
  'report.withNote': '包含我的备注',
  'report.label': '一页报告',
  'report.visualFit': '视觉契合 {fit}/5（目测）',
  'report.value': '数值',
  'report.interval': '95% 区间',
  'report.yardstick': '参照',
  'report.benchmark': '参照：{name}；其中没有的指标，用同量级实测达人。',
  'report.suppliedMark': '未核实，不计入评分',
  'report.note': '备注',
  'report.limits': '依据与盲区',
  'report.basis':
    '看到 {seen} 篇笔记，打开 {opened} 篇，读到 {comments} 条评论；数据范围：{window}。',
  'report.sample': '只知道读者屏幕上出现过的内容。',
  'report.patterns': '结论描述评论区的模式，而非对个人的评判。',
  'report.made': '{day} 由 Kolens {version} 生成，评分版本 {scoring}',
  'report.terms': '项目与授权',
  'report.until': '至 {day}',
  'report.cues': '需留意的线索',
  'report.cuesMark': '仅为可能，并非定论',
  'report.noCues': '已读笔记中未发现。',
  'report.notLookedAt': '尚未查看：{items}。',
};
