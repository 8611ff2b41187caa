import type { Observation } from '@/lib/model';

/*
 * What of a reading the store does not have yet. The page is read again after every change; sending
 * all of it each time would write the same facts hundreds of times.
 */

/** Facts that still stand are sent again after this long, so that "last seen" stays true. */
const REPEAT_MS = 10 * 60_000;
/** Facts remembered; beyond, all are forgotten and simply sent again. */
const MOST = 30_000;

/** FNV-1a, 32 bits: enough to notice that a record changed. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

interface Known {
  hash: number;
  at: number;
}

export class News {
  readonly #known = new Map<string, Known>();

  /**
   * The part of a reading that is new or changed, noted as known from now on.
   * @returns undefined when all of it is known.
   */
  take(observation: Observation, now: number): Observation | undefined {
    if (this.#known.size > MOST) this.#known.clear();
    const fresh = <T>(
      items: readonly T[],
      keyOf: (item: T) => string,
      textOf: (item: T) => string = JSON.stringify,
    ) => items.filter((item) => this.#note(keyOf(item), textOf(item), now));
    const { creators, notes, comments } = keysOf;
    const part = {
      ...observation,
      creators: fresh(observation.creators, creators),
      notes: fresh(observation.notes, notes),
      comments: fresh(observation.comments, comments, formOf),
    };
    return part.creators.length + part.notes.length + part.comments.length > 0 ? part : undefined;
  }

  /** Forgets a part again that could not be delivered, so that the next reading sends it once more. */
  giveBack(part: Observation): void {
    for (const item of part.creators) this.#known.delete(keysOf.creators(item));
    for (const item of part.notes) this.#known.delete(keysOf.notes(item));
    for (const item of part.comments) this.#known.delete(keysOf.comments(item));
  }

  #note(key: string, text: string, now: number): boolean {
    const value = hash(text);
    const known = this.#known.get(key);
    if (known?.hash === value && now - known.at < REPEAT_MS) return false;
    this.#known.set(key, { hash: value, at: now });
    return true;
  }
}

/**
 * What may change of a comment that is read again: its text, its figures, and which fields could be
 * read. There are hundreds of comments on a page; all of each as JSON would take ten times as long.
 */
function formOf(comment: Observation['comments'][number]): string {
  const { text, likes, replies } = comment;
  return [Object.keys(comment), text, likes?.min, likes?.max, replies?.min, replies?.max].join();
}

/**
 * A note's card and the note itself are different readings, as are a creator's profile and the name
 * that stands beside a note: each is known by itself.
 */
const keysOf = {
  creators: (c: Observation['creators'][number]) => `${c.redId ? 'p' : 'u'}${c.id}`,
  notes: (n: Observation['notes'][number]) => `${n.completeness === 'card' ? 'k' : 'n'}${n.id}`,
  comments: (c: Observation['comments'][number]) => `c${c.id}`,
};
