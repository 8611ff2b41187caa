import type { example as english } from '../en/example';

export const example: Record<keyof typeof english, string> = {
  'example.title': '示例空间',
  'example.bar': '你正在查看示例空间。',
  'example.bar.more': '这里的达人、笔记和评论全部是虚构的。你自己的数据不会显示，也不会改动。',
  'example.leave': '回到我的清单',
  'example.remove': '移除示例',
  'example.offer':
    '还没开始浏览？先看看由 50 位虚构达人组成的示例：清单、对比、同批分布、评论者重合、报告和项目都已填好。',
  'example.apart': '示例与你的数据分开存放：不进入你的任何数据、文件或备份，一键即可整体移除。',
  'example.explore': '查看示例',
  'example.making': '正在生成示例空间',
  'example.making.body': '用少量词表在本机生成，不下载任何内容。',
  'example.making.begin': '开始…',
  'example.noProfile': '虚构达人：没有可打开的主页。',
  'example.settings': '这里的设置只属于示例。你的设置、备份和数据不受影响。',
};
