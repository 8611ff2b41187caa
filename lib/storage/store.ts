import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Entry, List } from '@/lib/model';
import { StorageFailure } from './failure';
import type {
  AppliedRow,
  ChunkRow,
  CreatorRow,
  CreatorSnapshotRow,
  MetaRow,
  NoteRow,
  NoteSnapshotRow,
  OverruleRow,
  PrintRow,
  StagedRow,
} from './rows';

export const DATABASE_NAME = 'kolens';

/** The schema that this code writes. */
export const SCHEMA_VERSION = 2;
/** Dexie leaves room between versions: native version = ours × 10. */
const NATIVE_FACTOR = 10;

/**
 * The database. Open to any extension page for reading; written by the background alone
 * (`createWriter`). A shipped version is never edited: a change is a new `version()` with its
 * `upgrade()`, and a frozen database of the old one under tests/storage/frozen.
 */
export class Store extends Dexie {
  declare creators: EntityTable<CreatorRow, 'id'>;
  declare creatorSnapshots: Table<CreatorSnapshotRow, [string, number]>;
  declare notes: EntityTable<NoteRow, 'id'>;
  declare noteSnapshots: Table<NoteSnapshotRow, [string, number]>;
  declare comments: EntityTable<ChunkRow, 'noteId'>;
  declare prints: EntityTable<PrintRow, 'creatorId'>;
  declare entries: EntityTable<Entry, 'creatorId'>;
  declare lists: EntityTable<List, 'id'>;
  declare overrules: EntityTable<OverruleRow, 'id'>;
  declare settings: EntityTable<MetaRow, 'key'>;
  declare meta: EntityTable<MetaRow, 'key'>;
  declare applied: EntityTable<AppliedRow, 'id'>;
  declare staging: Table<StagedRow, [string, number]>;

  constructor(name: string, durable: boolean) {
    super(name, durable ? { chromeTransactionDurability: 'strict' } : {});
    this.version(1).stores({
      creators: 'id',
      creatorSnapshots: '[creatorId+at]',
      notes: 'id, creatorId',
      noteSnapshots: '[noteId+at]',
      comments: 'noteId, creatorId, lastSeenAt, oldestTextAt',
      prints: 'creatorId',
      entries: 'creatorId, addedAt, *listIds',
      lists: 'id',
      settings: 'key',
      meta: 'key',
      applied: 'id, at',
    });
    this.version(2).stores({ overrules: 'id, creatorId', staging: '[restoreId+seq]' });
  }
}

/**
 * Lets a write begin.
 * @throws StorageFailure 'newer' when a newer version of the extension made the database: its data can
 *   be read as far as they are understood, but an older writer must not touch them.
 */
export async function openForWriting(store: Store): Promise<void> {
  if (!store.isOpen()) await store.open();
  const native = store.backendDB().version;
  if (native >= (SCHEMA_VERSION + 1) * NATIVE_FACTOR) {
    throw new StorageFailure('newer', 'the stored data were written by a newer version of Kolens');
  }
}

export interface StoreOptions {
  /**
   * A write waits until it is on the disk, not only with the system: it outlives a power cut. Costs a
   * few milliseconds each.
   */
  durable?: boolean;
}

/** Opens lazily: the first read or write opens the database, and fails if it cannot. */
export function openStore(name = DATABASE_NAME, { durable = false }: StoreOptions = {}): Store {
  return new Store(name, durable);
}
