import { joinRecords, measureSchema, type Measure, type PlainChange } from '@/lib/model';
import { needList } from './campaigns';
import { begun, editedRecord, type When } from './edited-record';
import type { Store } from './store';

type ChangeOf<K extends PlainChange['kind']> = Extract<PlainChange, { kind: K }>;

/** Of which campaign a figure is never changes: a change that says otherwise is about it all the same. */
async function editMeasure(store: Store, change: ChangeOf<'edit-measure'>, when: When) {
  const { id, listId, changes, was } = change;
  const known = await store.measures.get(id);
  await needList(store, known?.listId ?? listId);
  const before = was?.id === id && was.listId === listId ? was : undefined;
  const measure: Measure =
    known && before
      ? joinRecords(known, before, ['id', 'listId'])
      : (known ?? before ?? { id, listId, ...begun(when) });
  await store.measures.put(editedRecord(measure, changes, when));
}

/** How each kind of change to a campaign's log is carried out. Inside the caller's transaction. */
export const APPLY_MEASURES = {
  'edit-measure': editMeasure,
  'delete-measure': (store: Store, { id }: ChangeOf<'delete-measure'>) => store.measures.delete(id),
};

const readable = (rows: readonly unknown[]): Measure[] =>
  rows.flatMap((row) => measureSchema.safeParse(row).data ?? []);

const latestFirst = (a: Measure, b: Measure): number =>
  (b.on ?? '').localeCompare(a.on ?? '') ||
  b.createdAt.localeCompare(a.createdAt) ||
  (a.id < b.id ? -1 : 1);

/** A campaign's log, latest day first. Rows that cannot be read are left out. */
export async function measuresOf(store: Store, listId: string): Promise<Measure[]> {
  return readable(await store.measures.where('listId').equals(listId).toArray()).sort(latestFirst);
}

/** The logs of all campaigns, latest day first. Rows that cannot be read are left out. */
export async function allMeasures(store: Store): Promise<Measure[]> {
  return readable(await store.measures.toArray()).sort(latestFirst);
}
