import type { LinkedNote, Measure, Metric, PlainChange } from '@/lib/model';
import { conflictKey, isSame, laterSays } from './conflicts';
import type { Choice, ImportConflict, RecordRef } from './conflicts';
import type { ImportPlan, PlanInput } from './plan';
import { changesOf, type Names } from './plan-records';
import { FIELDS, type ImportedRecord } from './records/record';

/*
 * What a file’s linked notes and logs change. They are written as the file has them, each field with the
 * moment at which it was said, and joined with what is here: what is said here later stays, and a file
 * that is written again is the same file.
 */

type Fields = Record<string, unknown>;
type Known = LinkedNote | Measure;

const iso = (ms: number) => new Date(ms).toISOString();

/**
 * When each field that is taken was said, so that joining takes it: by the file, else now, where the
 * user wants it although something was said here later.
 */
function timesOf(taken: Fields, record: ImportedRecord, mine: Known | undefined, now: number) {
  const known = Object.entries(record.fieldTimes ?? {}).filter(([field]) =>
    Object.hasOwn(FIELDS[record.is], field),
  );
  if (!mine) return Object.fromEntries(known);
  const theirs = new Map(known);
  return Object.fromEntries(
    Object.keys(taken).flatMap((field): [string, string][] => {
      const own = mine.fieldTimes[field];
      const their = theirs.get(field);
      const isHere = own !== undefined || (mine as unknown as Fields)[field] !== undefined;
      if (!isHere) return their === undefined ? [] : [[field, their]];
      const isLater = their !== undefined && (!own || Date.parse(their) > Date.parse(own));
      return [[field, isLater ? their : iso(now)]];
    }),
  );
}

function stamps({ createdAt, updatedAt }: ImportedRecord, mine: Known | undefined, now: number) {
  const from = createdAt ?? mine?.createdAt ?? iso(now);
  return { createdAt: from, updatedAt: updatedAt ?? from };
}

type Ticks = NonNullable<LinkedNote['answered']>;

/** Ticks join one by one; those that differ are shown one by one. */
function ticksIn(
  plan: ImportPlan,
  { fields, creatorId, questions }: ImportedRecord,
  mine: LinkedNote | undefined,
  { key, name }: RecordRef,
  { prefer, choices, now }: PlanInput,
  names: Names,
): Ticks {
  const own = mine?.answered ?? {};
  const taken: Ticks = {};
  for (const [commentId, theirs] of Object.entries((fields['answered'] ?? {}) as Ticks)) {
    const known = Object.hasOwn(own, commentId) ? own[commentId] : undefined;
    if (!known) taken[commentId] = theirs;
    if (!known || known.isDone === theirs.isDone) continue;
    const asked = questions?.get(commentId);
    const conflict: ImportConflict = {
      creatorId,
      nickname: creatorId && names.nickname(creatorId),
      field: 'answered',
      record: { is: 'note', key: `${key}:${commentId}`, name: asked ?? name },
      mine: known.isDone,
      theirs: theirs.isDone,
      byRule: laterSays(known.at, theirs.at),
    };
    plan.conflicts.push(conflict);
    const choice: Choice = choices?.get(conflictKey(conflict)) ?? prefer ?? conflict.byRule;
    if (choice === 'mine') continue;
    taken[commentId] = conflict.byRule === 'theirs' ? theirs : { ...theirs, at: iso(now) };
  }
  return taken;
}

/** The last figures of a note whose creator is gone are facts: the later reading counts. */
function lastReadingIn({ fields }: ImportedRecord, mine: LinkedNote | undefined) {
  const theirs = fields['lastReading'] as LinkedNote['lastReading'];
  if (!theirs || isSame(theirs, mine?.lastReading)) return undefined;
  const own = mine?.lastReading;
  return !own || Date.parse(theirs.at) > Date.parse(own.at) ? theirs : undefined;
}

/** What is joined by moments of its own: ticks and last figures. */
function withoutFacts(record: ImportedRecord): ImportedRecord {
  const fields = { ...record.fields };
  const fieldTimes = { ...record.fieldTimes };
  for (const name of ['answered', 'lastReading']) {
    delete fields[name];
    delete fieldTimes[name];
  }
  return { ...record, fields, fieldTimes };
}

/** What is taken, without what it takes away: of that the moment is left. */
const valuesOf = (taken: Fields): Fields =>
  Object.fromEntries(Object.entries(taken).filter(([, value]) => value !== null));

/** A note is known by its campaign and itself. */
export function linkIn(
  plan: ImportPlan,
  record: ImportedRecord,
  known: readonly LinkedNote[],
  input: PlanInput,
  names: Names,
): PlainChange[] {
  const { list, creatorId, id: noteId } = record;
  if (list === undefined || creatorId === undefined || noteId === undefined) return [];
  const listId = names.listId(list);
  const mine = known.find((one) => one.listId === listId && one.noteId === noteId);
  const title = mine?.title ?? (record.fields['title'] as string | undefined);
  const ref: RecordRef = { is: 'note', key: `${list}:${noteId}`, name: title ?? noteId };
  const said = changesOf(plan, withoutFacts(record), mine, ref, input, names) ?? {};
  const lastReading = lastReadingIn(record, mine);
  const answered = ticksIn(plan, record, mine, ref, input, names);
  const taken: Fields = {
    ...said,
    ...(lastReading && { lastReading }),
    ...(Object.keys(answered).length > 0 && { answered }),
  };
  if (mine && Object.keys(taken).length === 0) return [];
  plan.records.note += 1;
  const fieldTimes = timesOf(taken, record, mine, input.now);
  // Each tick has its own moment; the field has none.
  delete fieldTimes['answered'];
  const was = {
    ...{ listId, noteId, creatorId: mine?.creatorId ?? creatorId, ...valuesOf(taken) },
    ...{ fieldTimes, ...stamps(record, mine, input.now) },
  } as LinkedNote;
  return [{ kind: 'link-note', listId, noteId, creatorId: was.creatorId, was }];
}

/** A figure is known by its id; where the file says none, by all that it says. */
function sameMeasure({ id, fields }: ImportedRecord, listId: string, known: readonly Measure[]) {
  if (id !== undefined) return known.find((one) => one.id === id);
  const names = Object.keys(FIELDS.measure);
  return known.find(
    (one) =>
      one.listId === listId &&
      names.every((name) => isSame(fields[name], (one as unknown as Fields)[name])),
  );
}

/** Of which campaign a figure is never changes: one that is known stays where it is. */
export function measureIn(
  plan: ImportPlan,
  record: ImportedRecord,
  known: readonly Measure[],
  input: PlanInput,
  names: Names,
): PlainChange[] {
  const { list, fields } = record;
  if (list === undefined) return [];
  const here = known.find((one) => one.id === record.id);
  const listId = here?.listId ?? names.listId(list);
  const mine = here ?? sameMeasure(record, listId, known);
  const id = mine?.id ?? record.id ?? input.newId();
  const metric = (mine?.metric ?? fields['metric']) as Metric | undefined;
  const money = (mine?.currency ?? fields['currency']) as string | undefined;
  const ref: RecordRef = { is: 'measure', key: id, name: list, metric, currency: money };
  const creatorId = (fields['creatorId'] ?? mine?.creatorId) as string | undefined;
  const taken = changesOf(plan, { ...record, creatorId }, mine, ref, input, names);
  if (!taken) return [];
  plan.records.measure += 1;
  const was = {
    ...{ id, listId, ...valuesOf(taken) },
    ...{
      fieldTimes: timesOf(taken, record, mine, input.now),
      ...stamps(record, mine, input.now),
    },
  } as Measure;
  return [{ kind: 'edit-measure', id, listId, changes: {}, was }];
}
