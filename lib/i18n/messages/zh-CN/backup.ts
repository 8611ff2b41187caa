import type { backup as english } from '../en/backup';

export const backup: Record<keyof typeof english, string> = {
  'backup.title': '备份',
  'backup.body':
    '一个文件包含全部数据：达人、笔记、评论、清单、分组、你的判断和设置。文件未加密，请像保管人员资料一样保管。',
  'backup.save': '保存备份',
  'backup.saving': '正在保存备份',
  'backup.saved': '备份已保存：{rows} 条记录。',
  'backup.leftOut': '有 {n} 条记录此版本无法识别，未写入备份。',
  'backup.salt': '恢复后仍能认出同一评论者',
  'backup.salt.note':
    '在文件中加入生成评论者化名的密钥。同时拿到文件和密钥的人，可以验证某个账号是否评论过，以及某个词是否就是某个昵称中数字前的部分。',
  'backup.never': '还没有保存过备份。',
  'backup.last': '上次备份：{at}（{age}）。',
  'backup.remind': '上次备份在{age}。',
  'backup.remind.never': '还没有保存过备份。',
  'backup.remind.go': '去设置中保存',
  'backup.problem.not-a-backup': '此文件不是 Kolens 的备份。',
  'backup.problem.newer': '此备份由更新版本的 Kolens 生成。请先更新扩展，再恢复。',
  'backup.problem.damaged': '此备份已损坏：校验和不符。',
  'backup.problem.cut-off': '此备份不完整：缺少结尾。',
  'backup.problem.too-large': '此文件过大，Kolens 无法恢复。',
  'backup.problem.bad-row': '此备份中有 Kolens 无法识别的内容。',
  'restore.button': '恢复备份',
  'restore.title': '恢复 {name}',
  'restore.content':
    '包含 {creators, plural, other {#}} 位达人、{notes, plural, other {#}} 篇笔记、{comments, plural, other {#}} 条评论；清单中有 {entries} 位。',
  'restore.made': '由 Kolens {version} 于 {at} 生成。',
  'restore.withSalt': '恢复后仍能认出同一评论者。',
  'restore.withoutSalt': '备份中没有用于认出评论者的密钥。',
  'restore.mode': '如何处理现有数据',
  'restore.mode.replace': '替换。',
  'restore.mode.replace.note': '恢复后，一切与备份时相同。',
  'restore.mode.merge': '合并。',
  'restore.mode.merge.note':
    '现有数据不会丢失。有差异的字段逐项以较晚的为准；备份之后删除的内容会重新出现。设置保持不变。',
  'restore.confirm.replace': '替换全部数据',
  'restore.confirm.merge': '合并数据',
  'restore.sending': '正在移交文件',
  'restore.writing': '正在写入全部数据',
  'restore.checking': '正在检查文件…',
  'restore.stopped': '你已停止',
  'restore.done': '已恢复，数据全部就位。',
  'restore.failed': '未恢复：{reason}。现有数据保持原样。',
  'restore.untouched': '没有恢复任何内容。现有数据保持原样。',
  'settings.backupReminder': '提醒我备份',
  'settings.backupReminder.off': '从不',
  'settings.backupReminder.7': '一周后',
  'settings.backupReminder.30': '一个月后',
  'settings.backupReminder.90': '三个月后',
  'settings.storage.kept': '磁盘空间不足时，浏览器不会清除这些数据。',
  'settings.storage.notKept': '磁盘空间不足时，浏览器可能清除这些数据。',
  'settings.storage.exempt': '磁盘空间不足时，浏览器不会清除这些数据：扩展拥有“无限存储”权限。',
  'settings.storage.ask': '请求不要清除',
  'settings.storage.refused': '已请求，但浏览器未同意：请定期保存备份。',
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
