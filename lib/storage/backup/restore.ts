import type { RestoreMode } from '@/lib/model';
import { addPrints, emptyPrint } from '../prints';
import { UNKNOWN_CREATOR } from '../join-comments';
import { LAST_BACKUP_KEY, SALT_KEY, SWEPT_KEY } from '../meta-keys';
import { saltIdOf } from '../pseudonym';
import type { ChunkRow, MetaRow, PrintRow } from '../rows';
import type { Store } from '../store';
import type { Backup } from './decode';
import { chunkWith, JOIN_ROWS } from './join-rows';
import { BACKUP_TABLES, keyOfRow, type BackupRows, type BackupTable } from './row-schemas';

/** Rows written in one round. */
const ROWS_AT_ONCE = 500;

export interface RestoreOptions {
  mode: RestoreMode;
  /** The salt that is here is the one of the backup, which does not hold it. */
  sameSalt: boolean;
  /** Called after each round, inside the transaction: must not wait for anything. */
  onProgress?: (done: number, of: number) => void;
}

/** Whether the commenters of a backup are named under the salt that is here. */
export async function isSameSalt(store: Store, backup: Backup): Promise<boolean> {
  const here = (await store.meta.get(SALT_KEY))?.value;
  return typeof here === 'string' && saltIdOf(here) === backup.header.saltId;
}

function* rounds<T>(rows: readonly T[]): Generator<T[]> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) yield rows.slice(at, at + ROWS_AT_ONCE);
}

function tableOf<T extends BackupTable>(store: Store, name: T) {
  return store.table<BackupRows[T], unknown>(name);
}

/** What a file says beside the comments is not believed where the comments say it themselves. */
function cleaned<T extends BackupTable>(name: T, rows: BackupRows[T][]): BackupRows[T][] {
  if (name !== 'comments') return rows;
  return (rows as ChunkRow[]).map((c) => chunkWith(c, c.comments)) as BackupRows[T][];
}

async function joined<T extends BackupTable>(store: Store, name: T, rows: BackupRows[T][]) {
  const here = await tableOf(store, name).bulkGet(rows.map((row) => keyOfRow(name, row)));
  const join = JOIN_ROWS[name];
  return rows.map((row, i) => {
    const known = here[i];
    return known === undefined ? row : join(known, row);
  });
}

async function writeTable<T extends BackupTable>(
  store: Store,
  name: T,
  rows: BackupRows[T][],
  { mode, after }: { mode: RestoreMode; after: (n: number) => void },
): Promise<void> {
  for (const round of rounds(cleaned(name, rows))) {
    const put = mode === 'merge' ? await joined(store, name, round) : round;
    await tableOf(store, name).bulkPut(put);
    after(round.length);
  }
}

/** The fingerprints of all comments, made anew: see prints.ts. */
async function writePrints(store: Store, after: (n: number) => void): Promise<void> {
  const prints = new Map<string, PrintRow>();
  let read = 0;
  await store.comments.each(({ noteId, creatorId = UNKNOWN_CREATOR, comments }) => {
    const print = prints.get(creatorId) ?? emptyPrint(creatorId);
    prints.set(creatorId, addPrints(print, noteId, comments));
    if (++read % ROWS_AT_ONCE === 0) after(ROWS_AT_ONCE);
  });
  after(read % ROWS_AT_ONCE);
  await store.prints.clear();
  await store.prints.bulkPut([...prints.values()].filter((print) => print.noteIds.length > 0));
}

/** Under which salt commenters are named from now on; undefined: one that the next reading makes. */
async function saltFor(
  store: Store,
  { tables }: Backup,
  { mode, sameSalt }: RestoreOptions,
): Promise<MetaRow | undefined> {
  const here = await store.meta.get(SALT_KEY);
  const [theirs] = tables.meta;
  if (mode === 'replace') return theirs ?? (sameSalt ? here : undefined);
  // Names that were given here stay good; where none were given, those of the backup go on.
  return (await store.comments.count()) > 0 ? (here ?? theirs) : (theirs ?? here);
}

/**
 * Puts a backup in place. Inside the caller's transaction over all tables, so that a restore that is
 * interrupted leaves everything as it was.
 */
export async function restoreBackup(
  store: Store,
  backup: Backup,
  options: RestoreOptions,
): Promise<void> {
  const { mode } = options;
  const salt = await saltFor(store, backup, options);
  const names = BACKUP_TABLES.filter((name) => name !== 'meta');
  if (mode === 'replace') {
    await Promise.all([...names, 'meta'].map((name) => store.table(name).clear()));
    await store.meta.put({ key: LAST_BACKUP_KEY, value: Date.parse(backup.header.madeAt) });
  }
  const written = names.reduce((sum, name) => sum + backup.tables[name].length, 0);
  // Comments are gone through once more for their fingerprints: at most those here and those that came.
  const of = written + (await store.comments.count()) + backup.tables.comments.length;
  let done = 0;
  const after = (n: number) => options.onProgress?.((done += n), of);
  for (const name of names) {
    await writeTable(store, name, backup.tables[name] as never, { mode, after });
  }
  await writePrints(store, after);
  // Texts that came may be past their time: the next sweep is to look at once.
  await store.meta.delete(SWEPT_KEY);
  await store.meta.delete(SALT_KEY);
  if (salt) await store.meta.put(salt);
}
