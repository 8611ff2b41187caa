import { Dexie, type Table } from 'dexie';
import type { Store } from './store';

/** Tables that what a page showed is joined into, with the mark that it was. */
export const READING_TABLES = [
  'creators',
  'creatorSnapshots',
  'notes',
  'noteSnapshots',
  'comments',
  'prints',
  'applied',
  'meta',
] as const;
export type ReadingTable = (typeof READING_TABLES)[number];

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the library's own bound of a table
export type RowOf<N extends ReadingTable> = Store[N] extends Table<infer T, any, any> ? T : never;

/** What joining a reading asks of one transaction. Being asked for nothing, or to write nothing, costs nothing. */
export interface ReadingTables {
  /** Rows by their keys; undefined where there is none. */
  get<N extends ReadingTable>(
    table: N,
    keys: readonly string[],
  ): PromiseLike<(RowOf<N> | undefined)[]>;
  /** Resolves once all are written. */
  put<N extends ReadingTable>(table: N, rows: readonly RowOf<N>[]): PromiseLike<unknown>;
}

/** As the library asks, in whichever transaction the caller is. */
export function tablesOf(store: Store): ReadingTables {
  const table = <N extends ReadingTable>(name: N) => store.table<RowOf<N>, string>(name);
  return {
    get: (name, keys) =>
      keys.length > 0 ? table(name).bulkGet([...keys]) : Dexie.Promise.resolve([]),
    put: (name, rows) => (rows.length > 0 ? table(name).bulkPut(rows) : Dexie.Promise.resolve()),
  };
}
