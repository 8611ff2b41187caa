/*
 * What of a page the store does not have yet. The page is looked at after every change; sending all of it
 * each time would write the same facts hundreds of times.
 */

/** Facts that still stand are sent again after this long, so that "last seen" stays true. */
const REPEAT_MS = 10 * 60_000;
/** Letters remembered, about; beyond, all is forgotten and simply sent again. */
const MOST = 3_000_000;

export class News {
  /** ms; most things are the same object as long as they stand unchanged. */
  #sent = new WeakMap<object, number>();
  /** Whole texts: a hash of them, computed in a script that has only just begun to run, costs more. */
  #known = new Map<string, { text: string; at: number }>();
  #letters = 0;

  /** Whether a thing is new, changed, or known for long; it is noted as known from now on. */
  isNew(place: string, thing: object, now: number, id = ''): boolean {
    const isRecent = (at: number | undefined) => at !== undefined && now - at < REPEAT_MS;
    if (isRecent(this.#sent.get(thing))) return false;
    const key = place + id;
    const known = this.#known.get(key);
    const text = JSON.stringify(thing);
    const isSame = known?.text === text && isRecent(known.at);
    const at = isSame ? known.at : now;
    this.#sent.set(thing, at);
    if (this.#letters > MOST) this.#forgetTexts();
    this.#known.set(key, { text, at });
    this.#letters += key.length + text.length;
    return !isSame;
  }

  /** For when something could not be delivered: the next look sends everything once more. */
  forget(): void {
    this.#sent = new WeakMap();
    this.#forgetTexts();
  }

  #forgetTexts(): void {
    this.#known.clear();
    this.#letters = 0;
  }
}
