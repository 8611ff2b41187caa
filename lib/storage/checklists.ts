import { checklistSchema, type Checklist, type PlainChange } from '@/lib/model';
import { begun, editedRecord, type When } from './edited-record';
import type { Store } from './store';

type Edit = Extract<PlainChange, { kind: 'edit-checklist' }>;

async function editChecklist(store: Store, change: Edit, when: When): Promise<void> {
  const { creatorId, changes } = change;
  const known: Checklist = (await store.checklists.get(creatorId)) ?? {
    creatorId,
    ...begun(when),
  };
  await store.checklists.put(editedRecord(known, changes, when));
}

/** How a change to a checklist is carried out. Inside the caller's transaction. */
export const APPLY_CHECKLIST = { 'edit-checklist': editChecklist };

/** What the user found of this creator; undefined when nothing was ticked, or it cannot be read. */
export async function checklistOf(store: Store, creatorId: string): Promise<Checklist | undefined> {
  return checklistSchema.safeParse(await store.checklists.get(creatorId)).data;
}

/** Everybody's checklist. Rows that cannot be read are left out. */
export async function allChecklists(store: Store): Promise<Checklist[]> {
  const rows = await store.checklists.toArray();
  return rows.flatMap((row) => checklistSchema.safeParse(row).data ?? []);
}
