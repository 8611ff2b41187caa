/**
 * A stream of numbers in [0, 1) that depends on `seed` alone (mulberry32). Good enough for
 * resampling; the same seed gives the same stream on every machine.
 */
export function seededStream(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A seed made of the values themselves: equal data, equal seed. The caller fixes their order. */
export function seedOf(values: readonly number[]): number {
  const bits = new Uint32Array(new Float64Array(values).buffer);
  let hash = 0x811c9dc5;
  for (const word of bits) hash = Math.imul(hash ^ word, 0x01000193) ^ (hash >>> 15);
  return hash >>> 0;
}
