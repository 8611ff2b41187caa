import { Dexie } from 'dexie';
import { keepLastReadings } from './linked-notes';
import type { Store } from './store';

/**
 * Forgets a creator and everything that hangs on them. What was agreed with them stays: rights records,
 * terms in campaigns, which say no more of the creator than the user wrote, and of notes that are linked
 * to a campaign the last figures, which its results rest on. Inside the caller's transaction.
 */
export async function deleteCreator(store: Store, creatorId: string): Promise<void> {
  await keepLastReadings(store, creatorId);
  const noteIds = await store.notes.where('creatorId').equals(creatorId).primaryKeys();
  for (const noteId of noteIds) {
    await store.noteSnapshots
      .where('[noteId+at]')
      .between([noteId, Dexie.minKey], [noteId, Dexie.maxKey])
      .delete();
  }
  await store.notes.bulkDelete(noteIds);
  await store.comments.where('creatorId').equals(creatorId).delete();
  await store.prints.delete(creatorId);
  await store.creatorSnapshots
    .where('[creatorId+at]')
    .between([creatorId, Dexie.minKey], [creatorId, Dexie.maxKey])
    .delete();
  await store.creators.delete(creatorId);
  await store.overrules.where('creatorId').equals(creatorId).delete();
  await store.checklists.delete(creatorId);
  await store.entries.delete(creatorId);
}
