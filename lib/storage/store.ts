import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Entry, List } from '@/lib/model';
import type {
  AppliedRow,
  ChunkRow,
  CreatorRow,
  CreatorSnapshotRow,
  MetaRow,
  NoteRow,
  NoteSnapshotRow,
  PrintRow,
} from './rows';

export const DATABASE_NAME = 'kolens';

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
  declare settings: EntityTable<MetaRow, 'key'>;
  declare meta: EntityTable<MetaRow, 'key'>;
  declare applied: EntityTable<AppliedRow, 'id'>;

  constructor(name: string) {
    super(name);
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
  }
}

/** Opens lazily: the first read or write opens the database, and fails if it cannot. */
export function openStore(name = DATABASE_NAME): Store {
  return new Store(name);
}
