import {
  suppliedKey,
  type Batch,
  type Entry,
  type EntryChanges,
  type ImportedFacts,
  type List,
  type Overrule,
  type PlainChange,
  type Supplied,
} from '@/lib/model';
import { byRule, conflictKey, isSame, isUnset, SINGLE_FIELDS } from './conflicts';
import type { Choice, ImportConflict } from './conflicts';
import type { ImportedCreator, ImportedEntry, VendorFact } from './preview';
import { overrulesIn } from './plan-overrules';
import { recordsIn, type KnownRecords } from './plan-records';
import type { ImportedRecord, RecordKind } from './records/record';
import { inBatches } from './batches';

export interface ImportPlan {
  /** To be sent one after the other once the user has confirmed; each is done whole or not at all. */
  changes: (PlainChange | Batch)[];
  /** Creators that are new to the shortlist. */
  added: string[];
  /** Creators already on it that gain or change something. */
  changed: string[];
  /** Creators whose seen figures the file brings. */
  withFacts: number;
  /** Creators without a name here who get the one that the file gives. */
  named: number;
  /** Figures that somebody supplied. */
  supplied: number;
  /** Overrulings that the file brings, and that count. */
  overrules: number;
  /** What the user wrote beside the shortlist that comes or changes: plans, licences, linked notes … */
  records: Record<RecordKind, number>;
  conflicts: ImportConflict[];
}

export interface PlanInput {
  creators: readonly ImportedCreator[];
  entries: readonly Entry[];
  lists: readonly List[];
  /** Terms and licences that stand by themselves in the file. */
  records?: readonly ImportedRecord[] | undefined;
  /** Plans, parts and licences that are here. */
  known?: KnownRecords | undefined;
  /** What was overruled here, by creator id. */
  overrules?: ReadonlyMap<string, readonly Overrule[]> | undefined;
  /** Whose word counts in all conflicts; else the rule of each. */
  prefer?: Choice | undefined;
  /** Where the user decided for one, by `conflictKey`. */
  choices?: ReadonlyMap<string, Choice> | undefined;
  /** A data service's file: who states its figures, and of which day those are that do not say. */
  vendor?: { supplier: string; asOf: string } | undefined;
  /** Creators whose name is known here, shortlisted or not. */
  namedHere?: ReadonlySet<string> | undefined;
  /** Whether facts are taken along with what people wrote. */
  takeFacts?: boolean | undefined;
  /** ms */
  now: number;
  newId(): string;
}

/**
 * What confirming an import would do. Lists are matched by name; lists, tags and supplied figures are
 * united; a field is overwritten only where it is empty here, changed later there, or the user says.
 */
export function planImport(input: PlanInput): ImportPlan {
  const plan: ImportPlan = {
    changes: [],
    added: [],
    changed: [],
    withFacts: 0,
    named: 0,
    supplied: 0,
    overrules: 0,
    records: { plan: 0, part: 0, right: 0, checklist: 0, note: 0, measure: 0 },
    conflicts: [],
  };
  const changes: PlainChange[] = [];
  const idByName = new Map(input.lists.map(({ id, name }) => [name, id]));
  const entries = new Map(input.entries.map((entry) => [entry.creatorId, entry]));
  const listId = (name: string): string => {
    const id = idByName.get(name) ?? input.newId();
    if (!idByName.has(name)) changes.push({ kind: 'create-list', id, name });
    idByName.set(name, id);
    return id;
  };
  for (const creator of input.creators) {
    const listIds = (creator.entry.listNames ?? []).map(listId);
    const supplied = suppliedIn(creator, input);
    const mine = entries.get(creator.entry.creatorId);
    plan.supplied += supplied.length;
    changes.push(
      ...(mine
        ? edits(plan, mine, creator, listIds, supplied, input)
        : additions(plan, creator.entry, listIds, supplied, input.now)),
      ...factsOf(plan, creator, input),
      ...overrulesIn(plan, creator, input),
    );
  }
  const nicknames = new Map(input.creators.map((one) => [one.entry.creatorId, one.nickname]));
  const records = recordsIn(plan, input, {
    listId,
    knownListId: (name) => idByName.get(name),
    nickname: (creatorId) => nicknames.get(creatorId),
  });
  changes.push(...records);
  plan.changes = inBatches(changes);
  return plan;
}

/** A file's figures with their supplier; a row's own day before the file's. */
function suppliedIn({ entry, vendorFacts = [] }: ImportedCreator, input: PlanInput): Supplied[] {
  const { vendor, now } = input;
  if (!vendor) return entry.supplied ?? [];
  const addedAt = new Date(now).toISOString();
  return vendorFacts.map(({ field, value, asOf }: VendorFact) => ({
    field,
    value,
    supplier: vendor.supplier,
    asOf: asOf ?? vendor.asOf,
    addedAt,
  }));
}

function additions(
  plan: ImportPlan,
  theirs: ImportedEntry,
  listIds: string[],
  supplied: Supplied[],
  now: number,
): PlainChange[] {
  const at = new Date(now).toISOString();
  const { creatorId, addedAt = at, status = 'candidate', tags, fieldTimes } = theirs;
  const written = SINGLE_FIELDS.flatMap((field) =>
    theirs[field] === undefined ? [] : [[field, theirs[field]]],
  );
  const entry: Entry = {
    ...(Object.fromEntries(written) as Partial<Entry>),
    creatorId,
    listIds: union(listIds),
    status,
    tags: union(tags),
    ...(supplied.length > 0 && { supplied: unitedSupplied([], supplied) }),
    ...(fieldTimes && { fieldTimes }),
    addedAt,
    updatedAt: at,
  };
  plan.added.push(creatorId);
  return [{ kind: 'restore-entry', entry }];
}

function edits(
  plan: ImportPlan,
  mine: Entry,
  { entry: theirs, nickname }: ImportedCreator,
  theirLists: readonly string[],
  theirSupplied: readonly Supplied[],
  { prefer, choices }: PlanInput,
): PlainChange[] {
  const { creatorId } = mine;
  const changes: EntryChanges = {};
  const listIds = union(mine.listIds, theirLists);
  const tags = union(mine.tags, theirs.tags);
  const supplied = unitedSupplied(mine.supplied ?? [], theirSupplied);
  if (listIds.length > mine.listIds.length) changes.listIds = listIds;
  if (tags.length > mine.tags.length) changes.tags = tags;
  if (!isSame(supplied, mine.supplied ?? [])) changes.supplied = supplied;
  for (const field of SINGLE_FIELDS) {
    const their = theirs[field];
    const own = mine[field];
    if (their === undefined || isSame(their, own)) continue;
    let choice: Choice = 'theirs';
    if (!isUnset(own)) {
      const rule = byRule(mine, theirs, field);
      const conflict = { creatorId, nickname, field, mine: own, theirs: their, byRule: rule };
      plan.conflicts.push(conflict);
      choice = choices?.get(conflictKey(conflict)) ?? prefer ?? rule;
    }
    if (choice === 'theirs') Object.assign(changes, { [field]: their });
  }
  if (Object.keys(changes).length === 0) return [];
  plan.changed.push(creatorId);
  return [{ kind: 'edit-entry', creatorId, changes }];
}

function factsOf(plan: ImportPlan, creator: ImportedCreator, input: PlanInput): PlainChange[] {
  const { facts } = creator;
  if (!input.vendor && facts?.length) {
    if (input.takeFacts === false) return [];
    plan.withFacts += 1;
    return [{ kind: 'import-facts', readings: facts }];
  }
  const named = namedIn(creator, input);
  if (!named) return [];
  if (!input.namedHere?.has(creator.entry.creatorId)) plan.named += 1;
  return [{ kind: 'import-facts', readings: [named] }];
}

/**
 * The name alone, from a row that says nothing else of what was seen, or the creator would stand there
 * as an id. A data service's is of its file's day; one without a day is taken where there is none here.
 */
function namedIn(
  { entry: { creatorId }, nickname }: ImportedCreator,
  { vendor, namedHere, now }: PlanInput,
): ImportedFacts | undefined {
  if (!nickname || (!vendor && namedHere?.has(creatorId))) return undefined;
  const day = vendor ? Date.parse(vendor.asOf) : now;
  return {
    observedAt: new Date(day > now || Number.isNaN(day) ? now : day).toISOString(),
    creators: [{ id: creatorId, nickname }],
    notes: [],
    comments: [],
  };
}

/** Every statement once; of two with the same field, supplier and day the later written one. */
function unitedSupplied(mine: readonly Supplied[], theirs: readonly Supplied[]): Supplied[] {
  const byKey = new Map(mine.map((one) => [suppliedKey(one), one]));
  for (const one of theirs) {
    const known = byKey.get(suppliedKey(one));
    if (!known || Date.parse(one.addedAt) > Date.parse(known.addedAt)) {
      if (!isSame(known?.value, one.value)) byKey.set(suppliedKey(one), one);
    }
  }
  return [...byKey.values()];
}

function union(...lists: readonly (readonly string[] | undefined)[]): string[] {
  return [...new Set(lists.flatMap((list) => list ?? []))];
}
