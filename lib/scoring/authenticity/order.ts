interface Named {
  id: string;
}

/** Where the item of this id stands in a list in the order of ids, or would. */
function placeOf(order: readonly Named[], id: string, end = order.length): number {
  let [low, high] = [0, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order[middle]!.id < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A list in the order of ids that lives long. What happens to it costs a look-up per item that comes,
 * goes or is replaced, and at most one move of each of the others.
 */
export interface Order<T extends Named> {
  remove(ids: readonly string[]): void;
  /** Items of which none is in the list yet. */
  insert(items: readonly T[]): void;
  replace(items: readonly T[]): void;
  /** A list of its own. */
  items(): T[];
}

export function createOrder<T extends Named>(initial: readonly T[] = []): Order<T> {
  let order = [...initial];

  function insert(items: readonly T[]): void {
    // No two are the same: one comparison tells.
    const coming = [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
    if (order.length === 0) {
      order = coming;
      return;
    }
    let end = order.length;
    for (const item of coming) order.push(item);
    let to = order.length;
    // From the end, so that every item moves once.
    for (let i = coming.length - 1; i >= 0; i--) {
      const at = placeOf(order, coming[i]!.id, end);
      while (end > at) order[--to] = order[--end]!;
      order[--to] = coming[i]!;
    }
  }

  return {
    remove(ids) {
      if (ids.length === 0) return;
      const left = new Set(ids);
      order = order.filter(({ id }) => !left.has(id));
    },
    insert,
    replace(items) {
      for (const item of items) order[placeOf(order, item.id)] = item;
    },
    items: () => order.slice(),
  };
}
