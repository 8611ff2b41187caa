import type { Store } from './store';

/**
 * Empties every table. Inside the caller's transaction over all of them, so that a wipe that is
 * interrupted leaves everything as it was: it is whole or it is none, and the same command that comes
 * again makes it whole.
 * @param onProgress rows gone of how many; called inside the transaction: must not wait for anything
 */
export async function wipe(
  store: Store,
  onProgress?: (done: number, of: number) => void,
): Promise<void> {
  const counts = await Promise.all(store.tables.map((table) => table.count()));
  const of = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  onProgress?.(done, of);
  // One after the other: all at once they would all be said to be done at the end.
  for (const [i, table] of store.tables.entries()) {
    await table.clear();
    onProgress?.((done += counts[i]!), of);
  }
}
