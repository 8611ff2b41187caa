import { schemaOnDisk } from '../store';
import { BackupFile } from './encode';

/*
 * Everything as it lies, by plain IndexedDB: for when the database cannot be opened as usual. The file is
 * a backup like any other, only that nothing in it was checked.
 */

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the database could not be read'));
  });
}

/**
 * Reads every row of every table, in whatever schema the database lies; changes nothing.
 * @param now ms
 * @returns the file's bytes in parts; undefined when there is no database
 * @throws whatever the database throws
 */
export async function rawBackup(
  name: string,
  { now, version }: { now: number; version: string },
): Promise<Uint8Array<ArrayBuffer>[] | undefined> {
  const schema = await schemaOnDisk(name);
  if (schema < 1) return undefined;
  // Without a version: opened as it is, brought up to nothing.
  const database = await done(indexedDB.open(name));
  try {
    const madeAt = new Date(now).toISOString();
    const file = new BackupFile({ schema, madeAt, madeBy: version, raw: true });
    const tables = [...database.objectStoreNames];
    if (tables.length === 0) return file.finish();
    const transaction = database.transaction(tables);
    const all = tables.map((table): Promise<unknown[]> =>
      done(transaction.objectStore(table).getAll()),
    );
    for (const [i, rows] of (await Promise.all(all)).entries()) {
      for (const row of rows) file.add(tables[i]!, row);
    }
    return file.finish();
  } finally {
    database.close();
  }
}
