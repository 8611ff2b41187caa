/** Ties remembered; beyond, all are forgotten. */
const MOST = 30_000;

/**
 * A comment never moves to another note, a note never to another creator, a red id never to another
 * person. When a reading says otherwise, the address and what is drawn are of two different pages, as
 * happens for a moment while the site navigates within itself.
 */
export class Ties {
  readonly #ties = new Map<string, string>();

  /** Notes the ties of a look. @returns false, noting nothing, when they contradict earlier ones. */
  agrees(ties: readonly [what: string, whose: string][]): boolean {
    const fresh = ties.filter(([key, owner]) => this.#ties.get(key) !== owner);
    if (fresh.some(([key]) => this.#ties.has(key))) return false;
    if (this.#ties.size > MOST) this.#ties.clear();
    for (const [key, owner] of fresh) this.#ties.set(key, owner);
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
