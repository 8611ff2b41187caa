import type { Table } from 'dexie';
import type { Store } from './store';

/** Rows deleted between two words of how far it is: a table of any size in steps of half a second at most. */
const AT_ONCE = 2_000;

/** Deletes all rows of a table, some at a time. */
async function empty(
  table: Table<unknown, unknown>,
  onGone: (rows: number) => void,
): Promise<void> {
  for (;;) {
    const keys = await table.toCollection().limit(AT_ONCE).primaryKeys();
    const isRest = keys.length < AT_ONCE;
    if (isRest) await table.clear();
    else await table.where(':id').between(keys[0], keys.at(-1), true, true).delete();
    onGone(keys.length);
    if (isRest) return;
  }
}

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
  for (const table of store.tables) {
    await empty(table, (rows) => {
      done += rows;
      if (rows > 0) onProgress?.(done, of);
    });
  }
}
