/**
 * What is worked out of a thing that never changes, worked out once for it: of a note, of a list of
 * notes. Forgotten with the thing itself.
 */
export function oncePer<Thing extends object, Result>(
  work: (thing: Thing) => Result,
): (thing: Thing) => Result {
  const known = new WeakMap<Thing, { result: Result }>();
  return (thing) => {
    let found = known.get(thing);
    if (!found) {
      found = { result: work(thing) };
      known.set(thing, found);
    }
    return found.result;
  };
}
