import { SALT_KEY } from '../meta-keys';
import { saltIdOf } from '../pseudonym';
import { SCHEMA_VERSION, type Store } from '../store';
import { BackupFile } from './encode';
import { BACKUP_TABLES, ROW_SCHEMAS, type BackupTable } from './row-schemas';

export interface BackupOptions {
  /** The present moment, ms. */
  now: number;
  /** Version of Kolens. */
  version: string;
  /** Also the salt under which commenters are named: with it they are recognised after a restore. */
  withSalt: boolean;
  /** Called now and then; the work goes on when it resolves. */
  pause?: (done: number, of: number) => Promise<void>;
}

export interface BackupMade {
  /** The file's bytes, for a Blob. */
  parts: Uint8Array<ArrayBuffer>[];
  rows: number;
  /** Rows that this version does not understand: they cannot be restored and are left out. */
  leftOut: number;
}

/** Rows between two pauses. */
const PAUSE_EVERY = 1_000;

/** Every row as it was at one moment. */
async function rowsOf(store: Store): Promise<[BackupTable, unknown[]][]> {
  return store.transaction('r', store.tables, () =>
    Promise.all(
      BACKUP_TABLES.map(async (name): Promise<[BackupTable, unknown[]]> => [
        name,
        await store.table(name).toArray(),
      ]),
    ),
  );
}

const isSalt = (row: unknown) => (row as { key: unknown }).key === SALT_KEY;

/**
 * Writes everything the user has into one file. Reads only.
 * @throws whatever the database throws
 */
export async function makeBackup(store: Store, options: BackupOptions): Promise<BackupMade> {
  const { now, version, withSalt, pause } = options;
  const tables = await rowsOf(store);
  const salt = tables.find(([name]) => name === 'meta')?.[1].find(isSalt) as
    { value: unknown } | undefined;
  const file = new BackupFile({
    schema: SCHEMA_VERSION,
    madeAt: new Date(now).toISOString(),
    madeBy: version,
    ...(typeof salt?.value === 'string' ? { saltId: saltIdOf(salt.value) } : {}),
  });
  const of = tables.reduce((sum, [, rows]) => sum + rows.length, 0);
  let done = 0;
  let written = 0;
  let leftOut = 0;
  for (const [name, rows] of tables) {
    for (const row of rows) {
      if (++done % PAUSE_EVERY === 0) await pause?.(done, of);
      if (name === 'meta' && !(withSalt && isSalt(row))) continue;
      if (!ROW_SCHEMAS[name].safeParse(row).success) {
        leftOut++;
        continue;
      }
      file.add(name, row);
      written++;
    }
  }
  return { parts: file.finish(), rows: written, leftOut };
}
