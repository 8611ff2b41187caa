import { LAST_BACKUP_KEY } from '../meta-keys';
import type { Store } from '../store';

/** ms; when the user last saved a backup. Undefined when none was saved, or all data were deleted since. */
export async function lastBackupOf(store: Store): Promise<number | undefined> {
  const value = (await store.meta.get(LAST_BACKUP_KEY))?.value;
  return typeof value === 'number' ? value : undefined;
}
