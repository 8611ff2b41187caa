import type { ChunkRow, CreatorRow, NoteRow, SeenFields } from './rows';

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
export function readTimesFrom(
  creator: CreatorRow | undefined,
  notes: readonly NoteRow[],
  chunks: readonly ChunkRow[],
): ReadTimes {
  return {
    profile: creator?.seen ?? {},
    notes: new Map(notes.map(({ id, seen }) => [id, seen])),
    ...(chunks.length > 0 && {
      comments: Math.max(...chunks.map((chunk) => chunk.lastSeenAt)),
    }),
  };
}
