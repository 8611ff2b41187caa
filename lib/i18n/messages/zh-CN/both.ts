import type { both as english } from '../en/both';

export const both: Record<keyof typeof english, string> = {
  'ask.cancel': '取消',
  'import.stop': '停止',
  'phrase.pair': '{name}：{value}',
  'phrase.aside': '{text}（{more}）',
  'phrase.comma': '，',
  'phrase.stop': '。',
  'settings.save': '保存',
  'preset.balanced.note': '互动与真实评论权重最高。',
  'preset.conversion.note': '收藏和购买提问权重更高。',
  'preset.awareness.note': '爆款频率权重更高。',
  'preset.custom.note': '由你自己设定的权重。',
  'preset.koc-seeding.note': '真实交流、少商业合作权重更高。',
  'privacy.short': '只读取你看到的内容。数据不离开这台电脑。',
  'how.blindSpots': '盲区',
  'example.badge': '示例',
  'example.badge.title': '虚构：并无此达人',
  'history.title': '你的历次访问',
  'history.visits': '{n} 次访问',
  'history.once': '目前各次读取一致。改天再访问一次，就会有曲线。',
  'week.label': '按星期和小时统计的笔记数（中国时间）',
  'failure.denied':
    '浏览器不允许 Kolens 在此存储数据，例如在无痕窗口中，或屏蔽了网站数据。没有删除任何内容。',
  'failure.newer':
    '这些数据由更新版本的 Kolens 写入。此版本按能识别的部分显示；更新扩展之前无法更改。',
  'failure.old':
    '数据未能升级。没有更改或删除任何内容：你看到的是原有数据，暂时无法存储新内容。请关闭其他 Kolens 标签页、清理磁盘空间后刷新。',
  'failure.raw': '按原样下载全部数据',
  'failure.raw.none': '这里没有数据库。',
  'failure.shut':
    '浏览器在本页打开期间关闭或清除了 Kolens 的数据。现在显示的是仍然存在的内容；若有缺失，请在“设置”中恢复备份。',
  'private.notice':
    '无痕窗口：这里看不到你的清单；关闭最后一个无痕窗口后，在此所做的一切都会消失。',
  'memory.notice':
    '浏览器不允许侧栏存储数据。你看到的是此页面当前显示的内容；不会保留，也无法保存。',
};
