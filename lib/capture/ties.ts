import type { Observation } from '@/lib/model';

/** Ties remembered; beyond, all are forgotten. */
const MOST = 30_000;

/**
 * A comment never moves to another note, a note never to another creator, a red id never to another
 * person. When a reading says otherwise, the address and what is drawn are of two different pages, as
 * happens for a moment while the site navigates within itself.
 */
export class Ties {
  readonly #ties = new Map<string, string>();

  /** Notes the reading's ties. @returns false, noting nothing, when it contradicts an earlier one. */
  agrees(observation: Observation): boolean {
    const ties = tiesOf(observation);
    for (const [key, owner] of ties) {
      const known = this.#ties.get(key);
      if (known !== undefined && known !== owner) return false;
    }
    if (this.#ties.size > MOST) this.#ties.clear();
    for (const [key, owner] of ties) this.#ties.set(key, owner);
    return true;
  }

  /** Whose note this is, if any page has told. */
  creatorOf(noteId: string | undefined): string | undefined {
    return noteId === undefined ? undefined : this.#ties.get(`n${noteId}`);
  }

  /** For a reading that insists: then it was the earlier one that was wrong. */
  forget(): void {
    this.#ties.clear();
  }
}

function tiesOf({ creators, notes, comments }: Observation): [key: string, owner: string][] {
  const ties: [string, string][] = [];
  // What a page writes there may be of any length.
  for (const c of creators) if (c.redId) ties.push([`u${c.redId.slice(0, 100)}`, c.id]);
  for (const n of notes) if (n.creatorId) ties.push([`n${n.id}`, n.creatorId]);
  for (const c of comments) ties.push([`c${c.id}`, c.noteId]);
  return ties;
}
