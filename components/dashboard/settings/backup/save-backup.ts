import { makeBackup, type BackupMade } from '@/lib/storage';
import type { Services } from '../../../app/services';
import { saveFile } from '../../files/save-file';

/** Lets the screen draw between two slices of work. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Writes everything into one file and hands it to the browser's download.
 * @throws the signal's reason when it was called off: nothing is saved then
 */
export async function saveBackup(
  services: Services,
  withSalt: boolean,
  onProgress: (done: number, of: number) => void,
  signal?: AbortSignal,
): Promise<BackupMade> {
  const now = services.now();
  const made = await makeBackup(services.store, {
    now,
    version: services.version,
    withSalt,
    pause: async (done, of) => {
      onProgress(done, of);
      await turn();
      signal?.throwIfAborted();
    },
  });
  signal?.throwIfAborted();
  const day = new Date(now).toISOString().slice(0, 10);
  const type = 'application/gzip';
  saveFile(`kolens-backup-${day}.json.gz`, type, new Blob(made.parts, { type }));
  return made;
}
