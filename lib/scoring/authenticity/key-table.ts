/** Keys of up to 30 bits, each with one whole number other than 0; a key without one is not held. */
export interface KeyTable {
  /** @returns 0 for a key that is not held */
  numberOf(key: number): number;
  /** Where the number of a key stands, or may be put: good until the next call of `placeOf` or `reserve`. */
  placeOf(key: number): number;
  /** @returns 0 when nothing is held there */
  get(place: number): number;
  /** @param number 0 lets go of the key */
  put(place: number, number: number): void;
  /** Makes room for so many keys more in one step, instead of growing by and by. */
  reserve(more: number): void;
}

const SMALLEST = 1 << 10;
/** Share of places taken from which the table doubles: beyond, searches grow long. */
const FULL = 0.75;

/**
 * Open addressing with linear search over one typed array, key and number side by side: 8 bytes a
 * place and one reach into memory per look-up, where a Map takes five times as much and is walked by
 * the garbage collector. Cost: constant per look-up, on average.
 */
export function createKeyTable(): KeyTable {
  let places = SMALLEST;
  /** Key + 1 (0: never used) and number, by turns. */
  let cells = new Int32Array(2 * places);
  let used = 0;

  /** Where the key is, or would be: by the high bits of a product, in which every bit of the key has a say. */
  function find(key: number): number {
    const mask = places - 1;
    let place = Math.imul(key, 0x9e3779b1) >>> Math.clz32(mask);
    for (;;) {
      const there = cells[2 * place]!;
      if (there === 0 || there === key + 1) return 2 * place;
      place = (place + 1) & mask;
    }
  }

  /** Keys that hold nothing any more stay behind. */
  function resize(to: number): void {
    const before = cells;
    places = to;
    cells = new Int32Array(2 * places);
    used = 0;
    for (let i = 0; i < before.length; i += 2) {
      if (before[i + 1] === 0) continue;
      const place = find(before[i]! - 1);
      cells[place] = before[i]!;
      cells[place + 1] = before[i + 1]!;
      used++;
    }
  }

  function reserve(more: number): void {
    let to = places;
    while (used + more > FULL * to) to *= 2;
    if (to > places) resize(to);
  }

  function placeOf(key: number): number {
    const place = find(key);
    if (cells[place] !== 0) return place + 1;
    if (used + 1 > FULL * places) {
      resize(2 * places);
      return placeOf(key);
    }
    used++;
    cells[place] = key + 1;
    return place + 1;
  }

  return {
    numberOf: (key) => cells[find(key) + 1]!,
    placeOf,
    get: (place) => cells[place]!,
    put(place, number) {
      cells[place] = number;
    },
    reserve,
  };
}
