import type { firstSteps as english } from '../en/first-steps';

export const firstSteps: Record<keyof typeof english, string> = {
  'firstSteps.title': '入门三步',
  'firstSteps.hide': '隐藏这些步骤',
  'firstSteps.close': '关闭',
  'firstSteps.done': '（已完成）',
  'firstSteps.open': '在网站上打开一位达人的主页。',
  'firstSteps.open.more':
    '前往 www.xiaohongshu.com 或 www.rednote.com 打开主页，Kolens 会出现在侧边。再打开笔记并往下看评论：5 篇有初步数据，12 篇有评分。',
  'firstSteps.open.go': '打开小红书网页版',
  'firstSteps.open.here': '打开一位达人：点笔记下方的名字或头像。',
  'firstSteps.shortlist': '在侧栏点“加入清单”。',
  'firstSteps.shortlist.more': '点一下就会保存到这里。有三位就可以好好对比。',
  'firstSteps.shortlist.here':
    '打开笔记并往下看评论：5 篇有初步数据，12 篇有评分。再点“加入清单”。',
  'firstSteps.compare.here': '加入三位后点“打开看板”：对比并导出。',
  'firstSteps.compare': '对比，然后导出。',
  'firstSteps.compare.go': '打开对比',
  'firstSteps.compare.more': '“对比”在看板菜单里；导出 CSV、JSON、XLSX 在清单上方。',
  'firstSteps.compare.export': '已对比。清单和对比表的上方都可导出 CSV、JSON、XLSX。',
  'firstSteps.compare.compare': '已导出。“对比”在看板菜单里。',
  'firstSteps.allDone': '流程就是这样，其余都是锦上添花。',
};
