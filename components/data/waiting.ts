import { expiriesOf, visitsDue } from '@/lib/campaign';
import { listLinkedNotes, listRights, type Store } from '@/lib/storage';
import { dayOf } from '../dashboard/files/day';

/** How much waits for the user: licences that end, published notes to be opened again. For the toolbar's number. */
export async function countWaiting(store: Store, now: number): Promise<number> {
  const [rights, notes] = await Promise.all([listRights(store), listLinkedNotes(store)]);
  return expiriesOf(rights, dayOf(now)).length + visitsDue(notes, now).length;
}
