import type { Known, Reading } from './join-reading';

/** Notes remembered; beyond, all are forgotten and begin anew. */
const MOST_NOTES = 1_000;

/**
 * Under which creators the comments of a reading are most likely kept, so that their fingerprints can be
 * asked for together with all else. A guess that spares a round to the database: whose they are it says
 * itself each time.
 */
export class LikelyOwners {
  readonly #ownerOf = new Map<string, string>();

  /** Remembers whose the notes with comments are. */
  learn({ chunks }: Known): void {
    if (this.#ownerOf.size > MOST_NOTES) this.#ownerOf.clear();
    for (const { noteId, creatorId } of chunks.values()) {
      if (creatorId) this.#ownerOf.set(noteId, creatorId);
    }
  }

  /** @returns creator ids, each once; of notes that nothing is known of, none */
  of(readings: readonly Reading[]): Set<string> {
    const owners = new Set<string>();
    for (const { notes, comments } of readings) {
      const shown = new Map(notes.map(({ id, creatorId }) => [id, creatorId]));
      for (const noteId of new Set(comments.map((comment) => comment.noteId))) {
        const owner = shown.get(noteId) ?? this.#ownerOf.get(noteId);
        if (owner !== undefined) owners.add(owner);
      }
    }
    return owners;
  }
}
