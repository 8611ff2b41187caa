/*
 * What of a page the store does not have yet. The page is looked at after every change; sending all of it
 * each time would write the same facts hundreds of times.
 */

/** Facts that still stand are sent again after this long, so that "last seen" stays true. */
const REPEAT_MS = 10 * 60_000;
/** Things remembered; beyond, all are forgotten and simply sent again. */
const MOST = 30_000;

/** FNV-1a, 32 bits: enough to notice that a thing changed. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

export class News {
  /** ms; most things are the same object as long as they stand unchanged. */
  #sent = new WeakMap<object, number>();
  #known = new Map<string, { hash: number; at: number }>();

  /** Whether a thing is new, changed, or known for long; it is noted as known from now on. */
  isNew(place: string, thing: object, now: number, id = ''): boolean {
    const isRecent = (at: number | undefined) => at !== undefined && now - at < REPEAT_MS;
    if (isRecent(this.#sent.get(thing))) return false;
    if (this.#known.size > MOST) this.#known.clear();
    const key = place + id;
    const known = this.#known.get(key);
    const value = hash(JSON.stringify(thing));
    const isSame = known?.hash === value && isRecent(known.at);
    const at = isSame ? known.at : now;
    this.#sent.set(thing, at);
    this.#known.set(key, { hash: value, at });
    return !isSame;
  }

  /** For when something could not be delivered: the next look sends everything once more. */
  forget(): void {
    this.#sent = new WeakMap();
    this.#known.clear();
  }
}
