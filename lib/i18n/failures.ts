import type { Language } from './languages';

/** Reasons for which something was not stored, as the background says them → Chinese. */
const REASONS_ZH: Readonly<Record<string, string>> = {
  'the browser does not let the extension store data here': '浏览器不允许扩展在此存储数据',
  'there is no room left to store data': '没有空间可以存储数据了',
  'the stored data were written by a newer version of Kolens': '已存的数据来自更新版本的 Kolens',
  'the data could not be stored': '数据未能存储',
  'the extension does not answer': '扩展没有回应',
  'storage is busy': '存储正忙',
  'all data were deleted meanwhile': '全部数据已在此期间删除',
  'the page sends more than can be stored': '页面内容变化过快，暂时无法全部存储',
};

/** Why something was not stored, in the reader's language where it is a known reason. */
export function formatFailure(reason: string, language: Language): string {
  return (language === 'zh-CN' && REASONS_ZH[reason]) || reason;
}
