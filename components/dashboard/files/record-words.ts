import { isMessageKey } from '@/lib/i18n';
import { CARD_ROWS, cardField, type List, type Price, type Time } from '@/lib/model';
import type { ImportConflict } from '@/lib/shortlist';
import { phrasesOf } from '../../app/phrases';
import type { Format } from '../../app/format';
import { valueWords } from '../campaigns/results/measure-words';

/** Fields whose words stand under another name than `<kind>.<field>`. */
const NAMED: Readonly<Record<string, string>> = {
  'right.noteId': 'right.note',
  'right.listId': 'right.campaign',
  'right.contract': 'right.signed',
  'plan.learntFormats': 'learnt.formats',
  'plan.learntMessages': 'learnt.messages',
  'plan.learntApproaches': 'learnt.approaches',
  'plan.postsOn': 'timeline.postsOn',
  'plan.pace': 'timeline.pace',
  'plan.workdays': 'timeline.workdays',
  'part.ownPostsOn': 'progress.ownDay',
  'note.title': 'link.note',
  'note.creatorName': 'link.creator',
  'note.publishedAt': 'results.published',
  'note.lastReading': 'linked.title',
  'note.answered': 'import.record.ticked',
  'measure.area': 'log.area',
  'measure.metric': 'log.metric',
  'measure.value': 'log.value',
  'measure.currency': 'plan.currency',
  'measure.on': 'log.on',
  'measure.since': 'log.since',
  'measure.source': 'log.source',
  'measure.creatorId': 'log.creator',
  'measure.term': 'log.term',
  'measure.remark': 'log.remark',
};

/** Under which names the words of a field's choices stand, where that is not `<kind>.<field>`. */
const CHOICES: Readonly<Record<string, string>> = {
  'right.grant': 'grant',
  'plan.pace': 'timeline.pace',
  'right.tier': 'licence',
  'right.channels': 'channel',
  'right.purposes': 'purpose',
  'right.territories': 'territory',
  'right.edits': 'edit',
  'right.approval': 'approval',
  'right.law': 'law',
  'right.prevails': 'prevails',
  'measure.area': 'area',
  'measure.metric': 'metric',
};

const isTime = (value: unknown): value is Time =>
  typeof value === 'object' && value !== null && 'at' in value && 'precision' in value;
const isPrice = (value: unknown): value is Price =>
  typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;

/** "fit:note" and "fit" are both about the fit; "card:audience" is a row of the vetting card. */
function checkFieldText(field: string, t: Format['t']): string {
  const row = CARD_ROWS.find((each) => cardField(each) === field);
  if (row) return phrasesOf(t).pair(t('card.title'), t(`card.${row}`));
  const [item = '', isNote] = field.split(':');
  const key = `check.${item}`;
  const name = isMessageKey(key) ? t(key) : item;
  return isNote ? `${name}, ${t('entry.note')}` : name;
}

/** Names under which a field's words may stand: plans and parts hold what briefs and advice ask as well. */
function namesOf({ record, field }: ImportConflict): readonly string[] {
  const own = `${record?.is ?? ''}.${field}`;
  return [NAMED[own] ?? own, `brief.${field}`, `advice.${field}`];
}

/** What a field of a plan, a part or a licence is called on the screens. */
export function recordFieldText(conflict: ImportConflict, { t }: Format): string {
  if (conflict.record?.is === 'checklist') return checkFieldText(conflict.field, t);
  const key = namesOf(conflict).find(isMessageKey);
  return key ? t(key) : conflict.field;
}

/** A value of such a field in the user's words. */
export function recordValueText(
  conflict: ImportConflict,
  value: unknown,
  format: Format,
  lists: readonly List[],
): string {
  const { t, money } = format;
  const { metric, currency = 'CNY' } = conflict.record ?? {};
  if (conflict.field === 'value' && metric && typeof value === 'number') {
    return valueWords(metric, value, currency, format);
  }
  if (isTime(value)) return format.time(value);
  const own = `${conflict.record?.is ?? ''}.${conflict.field}`;
  const word = (one: unknown): string => {
    const isWord = conflict.record?.is === 'checklist' && !conflict.field.endsWith(':note');
    const names = [...(isWord ? ['check.word'] : []), CHOICES[own] ?? own, ...namesOf(conflict)];
    const key = names.map((name) => `${name}.${String(one)}`).find(isMessageKey);
    return key ? t(key) : String(one);
  };
  if (Array.isArray(value)) return value.map(word).join(t('list.comma'));
  if (isPrice(value)) return money(value.amount, value.currency);
  if (typeof value === 'boolean') return t(value ? 'right.exclusive.yes' : 'right.exclusive.no');
  if (typeof value === 'object') return JSON.stringify(value);
  if (conflict.field === 'listId')
    return lists.find(({ id }) => id === value)?.name ?? String(value);
  return word(value);
}
