import type { SeenFields } from './rows';
import type { Store } from './store';

/** When the facts on a creator were last read. */
export interface ReadTimes {
  /** The profile's own fields. */
  profile: SeenFields;
  /** By note id, field by field. */
  notes: ReadonlyMap<string, SeenFields>;
  /** ms, the newest of the comments on the creator's notes; absent when none was read. */
  comments?: number;
}

/** When each fact on a creator was last read: a dossier holds the facts without these times. */
export async function readTimesOf(store: Store, creatorId: string): Promise<ReadTimes> {
  const [creator, notes, chunks] = await Promise.all([
    store.creators.get(creatorId),
    store.notes.where('creatorId').equals(creatorId).toArray(),
    store.comments.where('creatorId').equals(creatorId).toArray(),
  ]);
  return {
    profile: creator?.seen ?? {},
    notes: new Map(notes.map(({ id, seen }) => [id, seen])),
    ...(chunks.length > 0 && {
      comments: Math.max(...chunks.map((chunk) => chunk.lastSeenAt)),
    }),
  };
}
