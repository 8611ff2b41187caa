/**
 * What stands between what both lists begin with and what both end with, item by item the very same.
 * Cost: a comparison of references per item, which are not followed.
 */
export function difference<T>(
  before: readonly T[],
  after: readonly T[],
): { gone: readonly T[]; come: readonly T[] } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let [from, to] = [before.length, after.length];
  while (from > start && to > start && before[from - 1] === after[to - 1]) {
    from--;
    to--;
  }
  return { gone: before.slice(start, from), come: after.slice(start, to) };
}
