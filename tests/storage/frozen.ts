import { readFileSync, writeFileSync } from 'node:fs';
import type { Store } from '@/lib/storage';

/*
 * A database as a shipped version left it: its stores and indexes exactly, and rows in each. Written
 * once per schema version and never changed, so that every later version is tested on opening it.
 */

interface FrozenIndex {
  name: string;
  keyPath: string | string[];
  unique: boolean;
  multiEntry: boolean;
}

interface FrozenTable {
  keyPath: string | string[];
  indexes: FrozenIndex[];
  rows: unknown[];
}

export interface FrozenDatabase {
  nativeVersion: number;
  tables: Record<string, FrozenTable>;
}

const fileOf = (version: number) => new URL(`frozen/v${version}.json`, import.meta.url);

/** JSON has no typed arrays. */
const pack = (_: string, value: unknown) => {
  if (value instanceof Uint32Array) return { $uint32: [...value] };
  return value instanceof Uint8Array ? { $uint8: [...value] } : value;
};
const unpack = (_: string, value: unknown) => {
  const packed = value as { $uint32?: number[]; $uint8?: number[] } | null;
  if (packed?.$uint32) return Uint32Array.from(packed.$uint32);
  return packed?.$uint8 ? Uint8Array.from(packed.$uint8) : value;
};

export function readFrozen(version: number): FrozenDatabase {
  return JSON.parse(readFileSync(fileOf(version), 'utf8'), unpack) as FrozenDatabase;
}

export function writeFrozen(version: number, frozen: FrozenDatabase): void {
  writeFileSync(fileOf(version), `${JSON.stringify(frozen, pack, 1)}\n`);
}

/** What a database really is, as the browser sees it, without Dexie's help. */
export async function freeze(store: Store): Promise<FrozenDatabase> {
  const tables: Record<string, FrozenTable> = {};
  const database = store.backendDB();
  const names = [...database.objectStoreNames].sort();
  const transaction = database.transaction(names);
  for (const name of names) {
    const table = transaction.objectStore(name);
    const indexes = [...table.indexNames].sort().map((index) => {
      const { keyPath, unique, multiEntry } = table.index(index);
      return { name: index, keyPath, unique, multiEntry };
    });
    tables[name] = { keyPath: table.keyPath as string | string[], indexes, rows: [] };
  }
  for (const name of names) {
    const table = tables[name];
    if (table) table.rows = await store.table(name).toArray();
  }
  return { nativeVersion: database.version, tables };
}

/** Makes the frozen database anew, by plain IndexedDB. */
export function thaw(name: string, frozen: FrozenDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, frozen.nativeVersion);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const [tableName, { keyPath, indexes, rows }] of Object.entries(frozen.tables)) {
        const table = request.result.createObjectStore(tableName, { keyPath });
        for (const index of indexes) {
          const { unique, multiEntry } = index;
          table.createIndex(index.name, index.keyPath, { unique, multiEntry });
        }
        for (const row of rows) table.put(row);
      }
    };
    request.onsuccess = () => resolve(request.result.close());
  });
}
