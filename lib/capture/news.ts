/*
 * What of a page the store does not have yet. The page is looked at after every change; sending all of it
 * each time would write the same facts hundreds of times.
 */

/** Facts that still stand are sent again after this long, so that "last seen" stays true. */
const REPEAT_MS = 10 * 60_000;
/** Things remembered; beyond, all are forgotten and simply sent again. */
const MOST = 10_000;

/** What was sent, and when, ms. */
interface Sent {
  thing: object;
  at: number;
}

export class News {
  /** Most things are the same object as long as they stand unchanged. */
  #sent = new WeakMap<object, number>();
  /** The last of each place and name: most never change, and are put into words only when they might have. */
  readonly #known = new Map<string, Sent>();

  /** Whether a thing is new, changed, or known for long; it is noted as known from now on. */
  isNew(place: string, thing: object, now: number, id = ''): boolean {
    const isRecent = (at: number | undefined) => at !== undefined && now - at < REPEAT_MS;
    if (isRecent(this.#sent.get(thing))) return false;
    const key = place + id;
    const known = this.#known.get(key);
    const isSame =
      known !== undefined &&
      isRecent(known.at) &&
      JSON.stringify(known.thing) === JSON.stringify(thing);
    const at = isSame ? known.at : now;
    this.#sent.set(thing, at);
    if (this.#known.size > MOST) this.#known.clear();
    this.#known.set(key, { thing, at });
    return !isSame;
  }

  /** For when something could not be delivered: the next look sends everything once more. */
  forget(): void {
    this.#sent = new WeakMap();
    this.#known.clear();
  }
}
