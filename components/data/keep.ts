/** True for plain data that say the same, however deep. */
export function saysSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length || Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return keys.every((key) => key in right && saysSame(left[key], right[key]));
}

/**
 * Takes what was read anew and gives it back with the objects of the last reading wherever they say
 * the same, and the last map itself when all of it does, order included. Whoever compares by identity,
 * as drawing and remembering do, then finds what has changed and nothing else.
 */
export type Keeper<T> = (read: ReadonlyMap<string, T>) => ReadonlyMap<string, T>;

/** @param same what counts as saying the same; without it, all of it */
export function createKeeper<T>(same: (a: T, b: T) => boolean = saysSame): Keeper<T> {
  let last: ReadonlyMap<string, T> = new Map();
  return (read) => {
    const before = last.keys();
    let isOther = read.size !== last.size;
    const kept = new Map<string, T>();
    for (const [id, value] of read) {
      const known = last.get(id);
      const isKept = known !== undefined && same(known, value);
      isOther ||= !isKept || before.next().value !== id;
      kept.set(id, isKept ? known : value);
    }
    if (isOther) last = kept;
    return last;
  };
}
