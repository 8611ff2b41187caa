import { STEM_MARK_LENGTH, type Observation } from '@/lib/model';
import { emptyTable } from './empty-table';
import { joinReading } from './join-reading';
import { namesBy } from './names';
import type { ChunkRow, CreatorRow, NoteRow } from './rows';
import type { Store } from './store';

/*
 * What one page has shown since it was opened, for a browser that gives no database: joined by the same
 * rules as what is stored, readable by the same queries, and gone with the page.
 */

type Row = Record<string, unknown>;

/** As much of a Dexie table as the reads of this room use, over rows that are held in memory. */
function memoryTable<T>(rows: ReadonlyMap<string, T>): unknown {
  const query = (of: () => T[]) => {
    const keep = (field: string, wanted: readonly unknown[]) =>
      query(() => of().filter((row) => wanted.includes((row as Row)[field])));
    const self = {
      toArray: () => Promise.resolve(of()),
      count: () => Promise.resolve(of().length),
      first: () => Promise.resolve(of()[0]),
      primaryKeys: () => {
        const found = new Set(of());
        return Promise.resolve([...rows].flatMap(([key, row]) => (found.has(row) ? [key] : [])));
      },
      each: (visit: (row: T) => void) => Promise.resolve(of().forEach(visit)),
      limit: (most: number) => query(() => of().slice(0, most)),
      reverse: (): unknown => self,
      orderBy: (): unknown => self,
      where: (field: string) => ({
        equals: (value: unknown) => keep(field, [value]),
        anyOf: (...values: unknown[]) => keep(field, values.flat()),
      }),
    };
    return self;
  };
  return {
    ...query(() => [...rows.values()]),
    get: (key: string) => Promise.resolve(rows.get(key)),
    bulkGet: (keys: readonly string[]) => Promise.resolve(keys.map((key) => rows.get(key))),
  };
}

export interface MemoryStore {
  /** For reading alone. */
  store: Store;
  /** Joins what the page showed. */
  take(observation: Observation): void;
}

/** @returns a store that holds nothing yet */
export function memoryStore(): MemoryStore {
  const creators = new Map<string, CreatorRow>();
  const notes = new Map<string, NoteRow>();
  const comments = new Map<string, ChunkRow>();
  // Nothing is kept, so a number is name enough.
  let named = 0;
  const stemHere = () => String(++named).padStart(STEM_MARK_LENGTH, '0');
  const names = namesBy({
    who: () => `here-${++named}`,
    stem: stemHere,
    stemInFile: stemHere,
  });
  const held = {
    creators: memoryTable(creators),
    notes: memoryTable(notes),
    comments: memoryTable(comments),
    transaction: (...args: unknown[]) => (args.at(-1) as () => unknown)(),
  };
  const none = emptyTable();
  const store = new Proxy(held, {
    get: (tables, name) => (Object.hasOwn(tables, name) ? tables[name as keyof typeof held] : none),
  });
  return {
    store: store as unknown as Store,
    take(observation) {
      joinReading({ creators, notes, chunks: comments }, observation, names);
    },
  };
}
