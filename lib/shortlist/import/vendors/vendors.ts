/*
 * Whose file it is, as far as its headers tell. A mark that only one service uses decides alone; of
 * what several use, enough must come together. Where nothing decides, the user is asked.
 */

interface Vendor {
  name: string;
  /** One of these decides. */
  own: readonly RegExp[];
  /** So many of these decide together. */
  typical: readonly string[];
  enough: number;
}

export const VENDORS: readonly Vendor[] = [
  {
    name: '灰豚',
    own: [/灰豚/u, /^水粉占比$/u],
    typical: ['赞藏总数', '商业笔记总数', '近60天爆文率', '近60天平均点赞', '品牌合作人'],
    enough: 2,
  },
  {
    name: '千瓜',
    own: [/千瓜/u],
    typical: ['篇均点赞', '篇均收藏', '活粉占比', '预估阅读'],
    enough: 2,
  },
  {
    name: '新红',
    own: [/新红|新榜/u],
    typical: ['平台等级', '粉丝关注焦点', '图文笔记报价'],
    enough: 2,
  },
  {
    name: '蒲公英',
    own: [/蒲公英/u, /^日常(?:阅读|曝光|互动|点赞|收藏|评论)/u, /^fansactivein28dlv$/u],
    typical: ['阅读中位数', '曝光中位数', '合作笔记数', '视频完播率', '48小时回复率'],
    enough: 2,
  },
  {
    name: '社媒助手',
    own: [/社媒助手/u],
    typical: ['用户id', '用户链接', '获赞与收藏', '小红书号', '关注', 'ip属地', '简介'],
    enough: 4,
  },
];

/** The service whose headers these are (already folded, see `foldHeader`); undefined if none fits. */
export function vendorOf(headers: readonly string[]): string | undefined {
  const own = VENDORS.find((v) => v.own.some((mark) => headers.some((h) => mark.test(h))));
  if (own) return own.name;
  return VENDORS.find((v) => v.typical.filter((t) => headers.includes(t)).length >= v.enough)?.name;
}
