import type { DossierComment } from '@/lib/model';
import { fromStored } from './stored-comment';
import type { Store } from './store';

/** Every comment read under each of these creators' notes, by creator; those without any are left out. */
export async function commentsUnder(
  store: Store,
  creatorIds: readonly string[],
): Promise<Map<string, DossierComment[]>> {
  const chunks = await store.comments
    .where('creatorId')
    .anyOf([...new Set(creatorIds)])
    .toArray();
  const comments = new Map<string, DossierComment[]>();
  for (const { creatorId, noteId, comments: stored } of chunks) {
    if (creatorId === undefined) continue;
    const own = comments.get(creatorId) ?? [];
    for (const comment of stored) own.push(fromStored(comment, noteId));
    comments.set(creatorId, own);
  }
  return comments;
}
