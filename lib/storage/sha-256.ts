/*
 * SHA-256 (FIPS 180-4), at once. The browser's own answers through another thread: for the short
 * texts hashed here, twenty a message, the way there and back costs many times the hash.
 */

/** The first `count` primes. */
function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((p) => n % p !== 0)) found.push(n);
  return found;
}

/** The first 32 bits of the fractional part. */
const fraction = (x: number) => Math.floor((x - Math.floor(x)) * 2 ** 32) | 0;

const ROUNDS = Int32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)));
const START = Int32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)));

const turn = (x: number, by: number) => (x >>> by) | (x << (32 - by));

/** Adds one block of 64 bytes, the first sixteen words, to the state. */
function digest(state: Int32Array, words: Int32Array): void {
  for (let i = 16; i < 64; i++) {
    const a = words[i - 15]!;
    const b = words[i - 2]!;
    const low = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
    const high = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
    words[i] = (words[i - 16]! + low + words[i - 7]! + high) | 0;
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let i = 0; i < 64; i++) {
    const choice = (e & f) ^ (~e & g);
    const one =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + ROUNDS[i]! + words[i]!) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    // One by one: putting them into a list to take them out again costs as much as all the rest.
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0] = state[0]! + a;
  state[1] = state[1]! + b;
  state[2] = state[2]! + c;
  state[3] = state[3]! + d;
  state[4] = state[4]! + e;
  state[5] = state[5]! + f;
  state[6] = state[6]! + g;
  state[7] = state[7]! + h;
}

/** Made once: nothing waits between filling and reading them. */
const words = new Int32Array(64);
const state = new Int32Array(8);

/** Where in its word, of four, a byte lies: the first is the highest. */
const shiftOf = (i: number) => 24 - 8 * (i & 3);

/** @returns 32 bytes */
export function sha256(bytes: Uint8Array): Uint8Array {
  const { length } = bytes;
  const blocks = Math.ceil((length + 9) / 64);
  state.set(START);
  for (let block = 0; block < blocks; block++) {
    const from = block * 64;
    const end = Math.min(length, from + 64);
    words.fill(0, 0, 16);
    for (let i = from; i < end; i++) words[(i - from) >> 2]! |= bytes[i]! << shiftOf(i);
    // The end of the text is marked once, in whichever block has room for it.
    if (from <= length && length < from + 64) {
      words[(length - from) >> 2]! |= 0x80 << shiftOf(length);
    }
    if (block === blocks - 1) {
      words[14] = Math.floor(length / 2 ** 29);
      words[15] = length << 3;
    }
    digest(state, words);
  }
  const result = new Uint8Array(32);
  for (let i = 0; i < 32; i++) result[i] = state[i >> 2]! >>> shiftOf(i);
  return result;
}
