import { rightSchema, type PlainChange, type Right } from '@/lib/model';
import { begun, editedRecord, type When } from './edited-record';
import { allChecklists } from './checklists';
import { allParts, allPlans } from './campaigns';
import { allLinkedNotes } from './linked-notes';
import { allMeasures } from './measures';
import type { Store } from './store';

type ChangeOf<K extends PlainChange['kind']> = Extract<PlainChange, { kind: K }>;

/** Of whom a record is never changes: a change that says otherwise is about the record all the same. */
async function editRight(store: Store, change: ChangeOf<'edit-right'>, when: When): Promise<void> {
  const { id, creatorId, changes } = change;
  const right: Right = (await store.rights.get(id)) ?? { id, creatorId, ...begun(when) };
  await store.rights.put(editedRecord(right, changes, when));
}

/** How each kind of change to the rights ledger is carried out. Inside the caller's transaction. */
export const APPLY_RIGHTS = {
  'edit-right': editRight,
  'delete-right': (store: Store, { id }: ChangeOf<'delete-right'>) => store.rights.delete(id),
};

const readable = (rows: readonly unknown[]): Right[] =>
  rows.flatMap((row) => rightSchema.safeParse(row).data ?? []);

/** Every rights record, oldest first. Rows that cannot be read are left out. */
export async function listRights(store: Store): Promise<Right[]> {
  const rights = readable(await store.rights.toArray());
  return rights.sort((a, b) => a.createdAt.localeCompare(b.createdAt) || (a.id < b.id ? -1 : 1));
}

/** The records of one creator's content. */
export async function rightsOf(store: Store, creatorId: string): Promise<Right[]> {
  return readable(await store.rights.where('creatorId').equals(creatorId).toArray());
}

/** A creator's notes by title, newest first, to name a piece by. */
export async function notesByTitle(
  store: Store,
  creatorId: string,
): Promise<{ id: string; title: string }[]> {
  const rows = await store.notes.where('creatorId').equals(creatorId).toArray();
  return rows
    .flatMap(({ id, note }) => (note.title ? [{ id, title: note.title }] : []))
    .sort((a, b) => (a.id < b.id ? 1 : -1));
}

/** Whatever the user wrote beside the shortlist, to hold a file against. */
export async function recordsOfAll(store: Store) {
  const [plans, parts, rights, checklists, linkedNotes, measures] = await Promise.all([
    allPlans(store),
    allParts(store),
    listRights(store),
    allChecklists(store),
    allLinkedNotes(store),
    allMeasures(store),
  ]);
  return { plans, parts, rights, checklists, linkedNotes, measures };
}
