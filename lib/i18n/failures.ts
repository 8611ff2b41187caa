import type { Language } from './languages';

/** Reasons for which something was not stored, as the background says them → Chinese. */
const REASONS_ZH: Readonly<Record<string, string>> = {
  'the browser does not let the extension store data here': '浏览器不允许扩展在此存储数据',
  'there is no room left to store data': '没有空间可以存储数据了',
  'the stored data were written by a newer version of Kolens': '已存的数据来自更新版本的 Kolens',
  'the data could not be stored': '数据未能存储',
  'the extension does not answer': '扩展没有回应',
  'storage is busy': '存储正忙',
  'called off': '已取消',
  'nobody has used the sidebar yet': '尚未有人操作过侧栏',
  'the page sends more than can be stored': '页面发送的数据过多，来不及存储',
  'the stored data could not be brought up to date; they lie unchanged':
    '已存的数据未能升级，数据保持原样',
  'the browser closed the database': '浏览器关闭了数据库',
  'there is no such list': '没有这个分组',
  'there is no such view': '没有这个视图',
  'this note is not linked to the campaign': '这篇笔记未关联到该项目',
  'invented pages are for the example': '虚构页面只用于示例空间',
  'this creator is not on the shortlist': '此达人不在清单中',
  'a piece of the backup did not arrive whole': '备份的一部分未能完整送达',
  'a piece of the backup did not arrive': '备份的一部分未能送达',
  'the backup did not arrive': '备份未能送达',
  'the file is not a backup of Kolens': '此文件不是 Kolens 的备份',
  'the backup was made by a newer version of Kolens': '此备份由更新版本的 Kolens 生成',
  'the backup is damaged: its checksum does not match': '此备份已损坏：校验和不符',
  'the backup is cut off: its end is missing': '此备份不完整：缺少结尾',
  'the backup is larger than Kolens can restore': '此备份过大，Kolens 无法恢复',
  'the backup holds something that Kolens does not understand': '此备份中有 Kolens 无法识别的内容',
};

/** Reasons that end in what a message held: the beginning is translated, the detail stays. */
const BEGINNINGS_ZH: readonly (readonly [string, string])[] = [
  ['observe: ', '页面数据被拒绝：'],
  ['command: ', '更改被拒绝：'],
];

function inChinese(reason: string): string | undefined {
  const known = REASONS_ZH[reason];
  if (known !== undefined) return known;
  const begun = BEGINNINGS_ZH.find(([beginning]) => reason.startsWith(beginning));
  return begun && begun[1] + reason.slice(begun[0].length);
}

/** Why something was not stored, in the reader's language where it is a known reason. */
export function formatFailure(reason: string, language: Language): string {
  return (language === 'zh-CN' ? inChinese(reason) : undefined) ?? reason;
}
