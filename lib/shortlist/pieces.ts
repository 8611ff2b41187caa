/*
 * A large file is written in pieces, so that a screen can draw, show how far it is, and stop.
 */

/** A part of a file, and how much of the file is written with it. */
export interface Piece {
  data: string | Uint8Array<ArrayBuffer>;
  /** 0–1 */
  share: number;
}

/** Rows of a table, or creators, that are written together: a few milliseconds of work. */
export const AT_ONCE = 200;

/** Cuts a list into runs, each with the share of the list that ends with it. */
export function* runsOf<T>(items: readonly T[], atOnce = AT_ONCE): Generator<[T[], number]> {
  for (let from = 0; from < items.length; from += atOnce) {
    const to = Math.min(items.length, from + atOnce);
    yield [items.slice(from, to), to / items.length];
  }
}

/** All pieces of a text, at once. */
export function textOf(pieces: Iterable<Piece>): string {
  return Array.from(pieces, ({ data }) => data as string).join('');
}

/** All pieces of a file of bytes, at once. */
export function bytesOf(pieces: Iterable<Piece>): Uint8Array<ArrayBuffer> {
  const parts = Array.from(pieces, ({ data }) => data as Uint8Array<ArrayBuffer>);
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
