import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Checklist, Entry, LinkedNote, List, Measure, Part, Plan, Right } from '@/lib/model';
import { emptyTable } from './empty-table';
import { MADE_BY_NEWER, StorageFailure, UPGRADE_FAILED } from './failure';
import { packComments } from './packed-comments';
import { tellTogether } from './tell-together';
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
/** Where the example workspace lies: apart, so that nothing invented can get among what was seen. */
export const EXAMPLE_DATABASE_NAME = 'kolens-example';

/** The schema that this code writes. */
export const SCHEMA_VERSION = 3;
/** Dexie leaves room between versions: native version = ours × 10. */
const NATIVE_FACTOR = 10;

export interface StoreOptions {
  /**
   * A write waits until it is on the disk, not only with the system: it outlives a power cut. Costs a
   * few milliseconds each.
   */
  durable?: boolean;
  /** An older schema, to read a database as it is without bringing it up to date. */
  schema?: number;
}

/** What each schema added, in order: tables with their indexes, as Dexie writes them. */
const SCHEMAS: readonly Record<string, string>[] = [
  {
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
  },
  {
    overrules: 'id, creatorId',
    plans: 'listId',
    parts: '[listId+creatorId], listId, creatorId',
    rights: 'id, creatorId',
    linkedNotes: '[listId+noteId], listId, creatorId',
    measures: 'id, listId',
    checklists: 'creatorId',
    staging: '[restoreId+seq]',
  },
  // No table: comments may say what their writers' names were like. An older Kolens would write them
  // without, so it is to leave such a database alone. Comments from before stay as they are.
  {},
];

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
  declare plans: EntityTable<Plan, 'listId'>;
  declare parts: Table<Part, [string, string]>;
  declare rights: EntityTable<Right, 'id'>;
  declare linkedNotes: Table<LinkedNote, [string, string]>;
  declare measures: EntityTable<Measure, 'id'>;
  declare checklists: EntityTable<Checklist, 'creatorId'>;
  declare settings: EntityTable<MetaRow, 'key'>;
  declare meta: EntityTable<MetaRow, 'key'>;
  declare applied: EntityTable<AppliedRow, 'id'>;
  declare staging: Table<StagedRow, [string, number]>;

  constructor(name: string, { durable = false, schema = SCHEMA_VERSION }: StoreOptions) {
    super(name, durable ? { chromeTransactionDurability: 'strict' } : {});
    packComments(this);
    if (!durable) tellTogether(this);
    for (const [index, tables] of SCHEMAS.slice(0, schema).entries()) {
      this.version(index + 1).stores(tables);
    }
    const missing = SCHEMAS.slice(schema).flatMap((tables) => Object.keys(tables));
    for (const table of missing) Object.assign(this, { [table]: emptyTable() });
  }
}

/** The schema in which an open database lies: later than SCHEMA_VERSION when a newer Kolens made it. */
export function schemaOf(store: Store): number {
  return Math.floor(store.backendDB().version / NATIVE_FACTOR);
}

/** The schema in which a database lies that may not be open; 0 when there is none. */
export async function schemaOnDisk(name: string): Promise<number> {
  const known = (await indexedDB.databases()).find((database) => database.name === name);
  return Math.floor((known?.version ?? 0) / NATIVE_FACTOR);
}

/** @throws StorageFailure 'upgrade' when the data are there but could not be brought up to date */
async function opened(store: Store): Promise<void> {
  try {
    await store.open();
  } catch (error) {
    const schema = await schemaOnDisk(store.name).catch(() => 0);
    const isOld = schema > 0 && schema < SCHEMA_VERSION;
    throw isOld ? new StorageFailure('upgrade', UPGRADE_FAILED, { cause: error }) : error;
  }
}

/**
 * Lets a write begin.
 * @throws StorageFailure 'newer' when a newer version of the extension made the database: its data can
 *   be read as far as they are understood, but an older writer must not touch them.
 */
export async function openForWriting(store: Store): Promise<void> {
  if (!store.isOpen()) await opened(store);
  if (schemaOf(store) > SCHEMA_VERSION) {
    throw new StorageFailure('newer', MADE_BY_NEWER);
  }
}

/** Opens lazily: the first read or write opens the database, and fails if it cannot. */
export function openStore(name = DATABASE_NAME, options: StoreOptions = {}): Store {
  return new Store(name, options);
}
