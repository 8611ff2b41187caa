import type { overrule as english } from '../en/overrule';

export const overrule: Record<keyof typeof english, string> = {
  'overrule.comment': '我担保这条评论',
  'overrule.comment.on': '你已担保，点此撤回',
  'overrule.note': '排除这篇笔记',
  'overrule.note.on': '你已排除，点此撤回',
  'overrule.paid': '这篇是否合作，以你的判断为准',
  'overrule.paid.yes': '是合作',
  'overrule.paid.yes.on': '你认定是合作，点此撤回',
  'overrule.paid.no': '不是合作',
  'overrule.paid.no.on': '你认定不是合作，点此撤回',
  'overrule.count': '你推翻了 {n} 项结论',
  'overrule.list': '你推翻的结论',
  'overrule.gone': '原文已不保存',
  'overrule.did.comment': '已担保的评论：不参与判断',
  'overrule.did.note': '已排除的笔记：不进任何数据',
  'overrule.did.paid.yes': '按合作计',
  'overrule.did.paid.no': '不按合作计',
  'overrule.takeBack': '撤回',
  'overrule.reason': '理由（可不填）',
  'overrule.meaning': '评分以你的判断为准。一直保留到你撤回，并写入 JSON 导出。',
};
