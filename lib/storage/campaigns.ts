import { partSchema, planSchema, type Part, type Plan, type PlainChange } from '@/lib/model';
import { editedEntry } from './edit-entry';
import { begun, editedRecord, type When } from './edited-record';
import { StorageFailure } from './failure';
import type { Store } from './store';

type ChangeOf<K extends PlainChange['kind']> = Extract<PlainChange, { kind: K }>;

export async function needList(store: Store, listId: string): Promise<void> {
  if (!(await store.lists.get(listId)))
    throw new StorageFailure('refused', 'there is no such list');
}

async function editPlan(store: Store, change: ChangeOf<'edit-plan'>, when: When): Promise<void> {
  const { listId, changes } = change;
  await needList(store, listId);
  const plan: Plan = (await store.plans.get(listId)) ?? { listId, ...begun(when) };
  await store.plans.put(editedRecord(plan, changes, when));
}

async function editPart(store: Store, change: ChangeOf<'edit-part'>, when: When): Promise<void> {
  const { listId, creatorId, changes } = change;
  await needList(store, listId);
  const known = await store.parts.get([listId, creatorId]);
  const part: Part = known ?? { listId, creatorId, ...begun(when) };
  await store.parts.put(editedRecord(part, changes, when));
}

async function removePart(store: Store, change: ChangeOf<'remove-part'>, { now }: When) {
  const { listId, creatorId } = change;
  await store.parts.delete([listId, creatorId]);
  const entry = await store.entries.get(creatorId);
  if (!entry?.listIds.includes(listId)) return;
  const listIds = entry.listIds.filter((id) => id !== listId);
  await store.entries.put(editedEntry(entry, { listIds }, { now, at: now }));
}

/** How each kind of change to a campaign is carried out. Inside the caller's transaction. */
export const APPLY_CAMPAIGN = {
  'edit-plan': editPlan,
  'edit-part': editPart,
  'remove-part': removePart,
};

/** A list that is deleted takes its plan along, everybody's part in it, its linked notes and its log. */
export async function forgetCampaign(store: Store, listId: string): Promise<void> {
  await store.plans.delete(listId);
  await store.parts.where('listId').equals(listId).delete();
  await store.linkedNotes.where('listId').equals(listId).delete();
  await store.measures.where('listId').equals(listId).delete();
}

export interface StoredCampaign {
  plan?: Plan;
  /** Also of creators who are not on the list any more, or were deleted. */
  parts: Part[];
}

const plansIn = (rows: readonly unknown[]): Plan[] =>
  rows.flatMap((row) => planSchema.safeParse(row).data ?? []);
const partsIn = (rows: readonly unknown[]): Part[] =>
  rows.flatMap((row) => partSchema.safeParse(row).data ?? []);

/** A list's plan and everybody's part in it. Rows that cannot be read are left out. */
export async function campaignOf(store: Store, listId: string): Promise<StoredCampaign> {
  const [plan, parts] = await Promise.all([
    store.plans.get(listId),
    store.parts.where('listId').equals(listId).toArray(),
  ]);
  const [readable] = plansIn([plan]);
  return { ...(readable && { plan: readable }), parts: partsIn(parts) };
}

/** The lists that have a plan. */
export async function allPlans(store: Store): Promise<Plan[]> {
  return plansIn(await store.plans.toArray());
}

/** A creator's parts in all campaigns. */
export async function partsOf(store: Store, creatorId: string): Promise<Part[]> {
  return partsIn(await store.parts.where('creatorId').equals(creatorId).toArray());
}

/** Everybody's part in every campaign. */
export async function allParts(store: Store): Promise<Part[]> {
  return partsIn(await store.parts.toArray());
}
