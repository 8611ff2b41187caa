/*
 * Group commit, as databases do it: a transaction costs much the same whatever it holds. What comes
 * while one is being written waits, and is written together in the next; each is answered when its own
 * transaction is durable, and not before.
 */

export interface GroupParts<T> {
  /** Writes all of them in one transaction, or none. */
  write: (items: readonly T[]) => Promise<void>;
  /** What an item counts towards the size of its group. */
  sizeOf: (item: T) => number;
  /** A group is at most so large, so that others who write never wait long; one item is always taken. */
  largest: number;
}

interface Waiting<T> {
  item: T;
  done: () => void;
  fail: (reason: unknown) => void;
}

/** @returns what writes one item, with whatever else waits; rejects if this very item cannot be written */
export function groupCommit<T>({ write, sizeOf, largest }: GroupParts<T>) {
  const waiting: Waiting<T>[] = [];
  let isWriting = false;

  const nextGroup = (): Waiting<T>[] => {
    let size = 0;
    const end = waiting.findIndex(({ item }, i) => (size += sizeOf(item)) > largest && i > 0);
    return waiting.splice(0, end < 0 ? waiting.length : end);
  };

  const attempt = async (group: readonly Waiting<T>[]): Promise<void> => {
    try {
      await write(group.map(({ item }) => item));
    } catch (reason) {
      if (group.length === 1) return group[0]!.fail(reason);
      // One that cannot be written must not take the others with it.
      for (const one of group) await attempt([one]);
      return;
    }
    for (const { done } of group) done();
  };

  const writeAll = async (): Promise<void> => {
    if (isWriting) return;
    isWriting = true;
    // Those who were answered together come again together: the first does not go without the others.
    await Promise.resolve();
    while (waiting.length > 0) await attempt(nextGroup());
    isWriting = false;
  };

  return (item: T): Promise<void> =>
    new Promise((done, fail) => {
      waiting.push({ item, done, fail });
      void writeAll();
    });
}
