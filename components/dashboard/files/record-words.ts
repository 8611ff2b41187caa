import type { List, Price } from '@/lib/model';
import { isMessageKey } from '@/lib/i18n';
import type { ImportConflict } from '@/lib/shortlist';
import type { Format } from '../../app/format';

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
};

const isPrice = (value: unknown): value is Price =>
  typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;

/** What a field of a plan, a part or a licence is called on the screens. */
export function recordFieldText({ record, field }: ImportConflict, { t }: Format): string {
  const name = `${record?.is ?? ''}.${field}`;
  const key = NAMED[name] ?? name;
  return isMessageKey(key) ? t(key) : field;
}

/** A value of such a field in the user's words. */
export function recordValueText(
  { record, field }: ImportConflict,
  value: unknown,
  { t, money }: Format,
  lists: readonly List[],
): string {
  const name = `${record?.is ?? ''}.${field}`;
  const word = (one: unknown): string => {
    const key = `${CHOICES[name] ?? name}.${String(one)}`;
    return isMessageKey(key) ? t(key) : String(one);
  };
  if (Array.isArray(value)) return value.map(word).join(t('list.comma'));
  if (isPrice(value)) return money(value.amount, value.currency);
  if (typeof value === 'boolean') return t(value ? 'right.exclusive.yes' : 'right.exclusive.no');
  if (typeof value === 'object') return JSON.stringify(value);
  if (field === 'listId') return lists.find(({ id }) => id === value)?.name ?? String(value);
  return word(value);
}
