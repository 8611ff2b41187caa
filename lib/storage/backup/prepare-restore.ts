import type { Change } from '@/lib/model';
import { StorageFailure } from '../failure';
import type { Store } from '../store';
import { decodeBackup } from './decode';
import { BACKUP_PROBLEMS } from './problem';
import { isSameSalt, restoreBackup } from './restore';
import { stagedFile, unstage } from './staging';

/**
 * Reads the backup whose pieces have arrived, before any transaction: a transaction ends as soon as it
 * waits for something else than the database. A command that was sent again after it was carried out
 * finds no pieces any more, and is left to the transaction to tell.
 * @returns what to do inside the transaction
 */
export async function prepareRestore(
  store: Store,
  { restoreId, pieces, mode }: Extract<Change, { kind: 'restore' }>,
  onProgress?: (done: number, of: number) => void,
): Promise<() => Promise<void>> {
  if ((await store.staging.count()) === 0) {
    return () => Promise.reject(new StorageFailure('refused', 'the backup did not arrive'));
  }
  const decoded = await decodeBackup(await stagedFile(store, restoreId, pieces));
  if (!decoded.ok) {
    return () =>
      Promise.reject(new StorageFailure('refused', BACKUP_PROBLEMS[decoded.problem.kind]));
  }
  const { backup } = decoded;
  const sameSalt = await isSameSalt(store, backup);
  return async () => {
    await restoreBackup(store, backup, { mode, sameSalt, ...(onProgress ? { onProgress } : {}) });
    await unstage(store);
  };
}
