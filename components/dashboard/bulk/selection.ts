/**
 * The selection after a box was ticked or unticked; with Shift, everything between it and the box
 * touched last goes the same way.
 * @param shown ids in the order on screen
 */
export function selectionAfter(
  selected: ReadonlySet<string>,
  id: string,
  isOn: boolean,
  shown: readonly string[],
  from?: string,
): Set<string> {
  const next = new Set(selected);
  const [a, b] = [shown.indexOf(from ?? id), shown.indexOf(id)];
  const touched = a < 0 || b < 0 ? [id] : shown.slice(Math.min(a, b), Math.max(a, b) + 1);
  for (const each of touched) {
    if (isOn) next.add(each);
    else next.delete(each);
  }
  return next;
}
