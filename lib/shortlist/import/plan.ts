import type { Change, Entry, List } from '@/lib/model';
import type { ImportedCreator, ImportedEntry } from './preview';

/** A field that both sides filled in differently. */
export interface ImportConflict {
  creatorId: string;
  field: 'status' | 'note' | 'quoteCny';
  mine: string | number;
  theirs: string | number;
}

export interface ImportPlan {
  /** To be sent one after the other once the user has confirmed. */
  changes: Change[];
  /** Creators that are new to the shortlist. */
  added: string[];
  /** Creators already on it that gain or change something. */
  changed: string[];
  conflicts: ImportConflict[];
}

export interface PlanInput {
  creators: readonly ImportedCreator[];
  entries: readonly Entry[];
  lists: readonly List[];
  /** Whose word counts in a conflict. */
  prefer: 'mine' | 'theirs';
  /** ms */
  now: number;
  newId(): string;
}

/**
 * What confirming an import would do. Lists are matched by name, lists and tags are united, and a
 * field is overwritten only where it is empty here or the user prefers the file.
 */
export function planImport(input: PlanInput): ImportPlan {
  const plan: ImportPlan = { changes: [], added: [], changed: [], conflicts: [] };
  const idByName = new Map(input.lists.map(({ id, name }) => [name, id]));
  const known = new Map(input.entries.map((entry) => [entry.creatorId, entry]));
  for (const { entry } of input.creators) {
    const listIds = (entry.listNames ?? []).map((name) => {
      const id = idByName.get(name) ?? input.newId();
      if (!idByName.has(name)) plan.changes.push({ kind: 'create-list', id, name });
      idByName.set(name, id);
      return id;
    });
    const mine = known.get(entry.creatorId);
    if (mine) mergeInto(plan, mine, entry, listIds, input.prefer);
    else add(plan, entry, listIds, input.now);
  }
  return plan;
}

function add(plan: ImportPlan, theirs: ImportedEntry, listIds: string[], now: number): void {
  const { creatorId, status = 'candidate', tags = [], note, quoteCny, addedAt } = theirs;
  const at = new Date(now).toISOString();
  const entry: Entry = {
    creatorId,
    listIds: union(listIds),
    status,
    tags: union(tags),
    ...(note !== undefined && { note }),
    ...(quoteCny !== undefined && { quoteCny }),
    addedAt: addedAt ?? at,
    updatedAt: at,
  };
  plan.added.push(creatorId);
  plan.changes.push({ kind: 'restore-entry', entry });
}

type Edit = Extract<Change, { kind: 'edit-entry' }>;

function mergeInto(
  plan: ImportPlan,
  mine: Entry,
  theirs: ImportedEntry,
  theirLists: readonly string[],
  prefer: PlanInput['prefer'],
): void {
  const { creatorId } = mine;
  const changes: Edit['changes'] = {};
  const listIds = union(mine.listIds, theirLists);
  const tags = union(mine.tags, theirs.tags);
  if (listIds.length > mine.listIds.length) changes.listIds = listIds;
  if (tags.length > mine.tags.length) changes.tags = tags;
  for (const field of ['status', 'note', 'quoteCny'] as const) {
    const their = theirs[field];
    const own = mine[field] === '' ? undefined : mine[field];
    if (their === undefined || their === own) continue;
    if (own !== undefined) plan.conflicts.push({ creatorId, field, mine: own, theirs: their });
    if (own === undefined || prefer === 'theirs') Object.assign(changes, { [field]: their });
  }
  if (Object.keys(changes).length === 0) return;
  plan.changed.push(creatorId);
  plan.changes.push({ kind: 'edit-entry', creatorId, changes });
}

function union(...lists: readonly (readonly string[] | undefined)[]): string[] {
  return [...new Set(lists.flatMap((list) => list ?? []))];
}
