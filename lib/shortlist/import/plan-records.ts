import type { Checklist, LinkedNote, Measure, Part, Plan, PlainChange, Right } from '@/lib/model';
import { conflictKey, isSame, isUnset, laterSays } from './conflicts';
import type { Choice, RecordRef } from './conflicts';
import type { ImportPlan, PlanInput } from './plan';
import { linkIn, measureIn } from './plan-courses';
import { saying } from './records/from-sheets';
import { FIELDS, type ImportedRecord } from './records/record';

/** What of the user's own records is here. */
export interface KnownRecords {
  plans: readonly Plan[];
  parts: readonly Part[];
  rights: readonly Right[];
  checklists: readonly Checklist[];
  linkedNotes: readonly LinkedNote[];
  measures: readonly Measure[];
}

const NOTHING: KnownRecords = {
  plans: [],
  parts: [],
  rights: [],
  checklists: [],
  linkedNotes: [],
  measures: [],
};

/** A record here, whatever its kind. */
interface Known {
  createdAt: string;
  fieldTimes: Record<string, string>;
}

export interface Names {
  /** The list of a name, made if there is none. */
  listId: (name: string) => string;
  /** The same, if there is one. */
  knownListId: (name: string) => string | undefined;
  nickname: (creatorId: string) => string | undefined;
}

/**
 * What a file's plans, parts, licences, linked notes and logs change: field by field, by the rule of entries. A campaign is
 * known by its list's name, a part by that and its creator, a licence by its id, else by its piece.
 */
export function recordsIn(plan: ImportPlan, input: PlanInput, names: Names): PlainChange[] {
  const { creators, records = [], known = NOTHING } = input;
  const taken = new Set<string>();
  const told = saying([...creators.flatMap((creator) => creator.records ?? []), ...records]);
  // Licences last: by then every campaign that one may name has its list.
  return told
    .toSorted((a, b) => Number(a.is === 'right') - Number(b.is === 'right'))
    .flatMap((record): PlainChange[] => {
      const { is, list, creatorId } = record;
      if (is === 'right') return rightIn(plan, record, known.rights, taken, input, names);
      if (is === 'checklist') return checklistIn(plan, record, known.checklists, input, names);
      if (is === 'note') return linkIn(plan, record, known.linkedNotes, input, names);
      if (is === 'measure') return measureIn(plan, record, known.measures, input, names);
      if (list === undefined) return [];
      const listId = names.listId(list);
      if (is === 'plan') {
        const mine = known.plans.find((one) => one.listId === listId);
        const changes = changesOf(plan, record, mine, { is, key: list, name: list }, input, names);
        if (changes) plan.records.plan += 1;
        return changes ? [{ kind: 'edit-plan', listId, changes }] : [];
      }
      if (creatorId === undefined) return [];
      const mine = known.parts.find((one) => one.listId === listId && one.creatorId === creatorId);
      const changes = changesOf(plan, record, mine, { is, key: list, name: list }, input, names);
      if (changes) plan.records.part += 1;
      return changes ? [{ kind: 'edit-part', listId, creatorId, changes }] : [];
    });
}

function checklistIn(
  plan: ImportPlan,
  record: ImportedRecord,
  known: readonly Checklist[],
  input: PlanInput,
  names: Names,
): PlainChange[] {
  const { is, creatorId } = record;
  if (creatorId === undefined) return [];
  const mine = known.find((one) => one.creatorId === creatorId);
  const changes = changesOf(plan, record, mine, { is, key: '' }, input, names);
  if (!changes) return [];
  plan.records.checklist += 1;
  return [{ kind: 'edit-checklist', creatorId, changes }];
}

function rightIn(
  plan: ImportPlan,
  record: ImportedRecord,
  known: readonly Right[],
  taken: Set<string>,
  input: PlanInput,
  names: Names,
): PlainChange[] {
  const { creatorId, list } = record;
  if (creatorId === undefined) return [];
  const listId = list === undefined ? undefined : names.knownListId(list);
  const fields: Record<string, unknown> = {
    ...record.fields,
    ...(listId !== undefined && { listId }),
  };
  const mine = sameRight(record, known, taken);
  const id = mine?.id ?? freeId(record.id, known, taken) ?? input.newId();
  taken.add(id);
  const name = String(fields['piece'] ?? mine?.piece ?? fields['noteId'] ?? '') || undefined;
  const ref: RecordRef = { is: 'right', key: id, name };
  const changes = changesOf(plan, { ...record, fields }, mine, ref, input, names);
  if (!changes) return [];
  plan.records.right += 1;
  return [{ kind: 'edit-right', id, creatorId, changes }];
}

/** A record of the same id; else of the same piece and, where both say it, the same first day. */
function sameRight(
  { id, creatorId, fields }: ImportedRecord,
  known: readonly Right[],
  taken: ReadonlySet<string>,
): Right | undefined {
  const free = known.filter((one) => one.creatorId === creatorId && !taken.has(one.id));
  const agrees = (one: Right, field: 'noteId' | 'piece' | 'startsOn') =>
    fields[field] === undefined || one[field] === undefined
      ? undefined
      : one[field] === fields[field];
  const isPiece = (one: Right) => agrees(one, 'noteId') ?? agrees(one, 'piece') ?? false;
  return (
    free.find((one) => one.id === id) ??
    free.find((one) => isPiece(one) && agrees(one, 'startsOn') !== false)
  );
}

const freeId = (id: string | undefined, known: readonly Right[], taken: ReadonlySet<string>) =>
  id === undefined || taken.has(id) || known.some((one) => one.id === id) ? undefined : id;

/** What the file says of each field: a value, or that it was taken away, which has a moment alone. */
function toldOf({ is, fields, fieldTimes = {} }: ImportedRecord): [string, unknown][] {
  const taken = Object.keys(fieldTimes).filter(
    (field) => Object.hasOwn(FIELDS[is], field) && !Object.hasOwn(fields, field),
  );
  return [
    ...Object.entries(fields),
    ...taken.map((field): [string, unknown] => [field, undefined]),
  ];
}

/**
 * The fields of a record that are taken: what nobody said here, and what the file says later or the user
 * wants. Null takes a field away.
 */
export function changesOf(
  plan: ImportPlan,
  theirRecord: ImportedRecord,
  mine: Known | undefined,
  record: RecordRef,
  { prefer, choices }: PlanInput,
  names: Names,
): Record<string, never> | undefined {
  const { creatorId, fieldTimes } = theirRecord;
  const changes: Record<string, unknown> = {};
  for (const [field, theirs] of toldOf(theirRecord)) {
    const own = (mine as unknown as Record<string, unknown> | undefined)?.[field];
    if (isSame(theirs, own)) continue;
    let choice: Choice = 'theirs';
    // Taking away is saying something too.
    if (mine && (!isUnset(own) || mine.fieldTimes[field] !== undefined)) {
      const byRule = laterSays(mine.fieldTimes[field] ?? mine.createdAt, fieldTimes?.[field]);
      const nickname = creatorId && names.nickname(creatorId);
      const conflict = { creatorId, nickname, field, record, mine: own, theirs, byRule };
      plan.conflicts.push(conflict);
      choice = choices?.get(conflictKey(conflict)) ?? prefer ?? byRule;
    }
    if (choice === 'theirs') changes[field] = theirs ?? null;
  }
  return Object.keys(changes).length > 0 ? (changes as Record<string, never>) : undefined;
}
