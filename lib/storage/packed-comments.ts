import type { DBCore, DBCoreCursor, DBCoreTable, Dexie, Middleware } from 'dexie';
import type { ChunkRow, StoredComment } from './rows';

/*
 * A chunk's comments lie in the database as one string. The browser copies every record at each read
 * and write, object by object: a hundred comments as objects take several times as long as the string
 * that holds them. Nobody else need know: rows are packed on their way in and unpacked on their way
 * out. Chunks of earlier versions, which hold objects, are read as they are and packed when next
 * written.
 */

const TABLE = 'comments';

type PackedRow = Omit<ChunkRow, 'comments'> & { comments: string | StoredComment[] };

function packed(row: ChunkRow): PackedRow {
  return { ...row, comments: JSON.stringify(row.comments) };
}

function unpacked(row: PackedRow | undefined): ChunkRow | undefined {
  if (typeof row?.comments !== 'string') return row as ChunkRow | undefined;
  return { ...row, comments: JSON.parse(row.comments) as StoredComment[] };
}

/** A row of any table as it lies in the database. */
export function asLies(table: string, row: unknown): unknown {
  return table === TABLE ? packed(row as ChunkRow) : row;
}

/** The inverse; undefined stays undefined. */
export function asRead(table: string, row: unknown): unknown {
  return table === TABLE ? unpacked(row as PackedRow | undefined) : row;
}

/** Makes the store pack and unpack chunks; called before it is opened. */
export function packComments(store: Dexie): void {
  store.use(PACKING);
}

const PACKING: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'packed-comments',
  // Below everything else: hooks, caches and live queries see comments.
  level: -10,
  create: (core) => ({
    ...core,
    table: (name) => (name === TABLE ? packing(core.table(name)) : core.table(name)),
  }),
};

/** By `then`, not `await`: the library's own promises carry the transaction along. */
function packing(table: DBCoreTable): DBCoreTable {
  return {
    ...table,
    mutate: (request) =>
      table.mutate(
        request.type === 'add' || request.type === 'put'
          ? { ...request, values: request.values.map(packed) }
          : request,
      ),
    get: (request) => table.get(request).then(unpacked),
    getMany: (request) => table.getMany(request).then((rows) => rows.map(unpacked)),
    query: (request) =>
      table
        .query(request)
        .then((response) =>
          request.values ? { ...response, result: response.result.map(unpacked) } : response,
        ),
    openCursor: (request) =>
      table
        .openCursor(request)
        .then((cursor) => (cursor && request.values ? unpacking(cursor) : cursor)),
  };
}

/** Everything is asked of the cursor itself: a browser's own refuses to answer for an object that inherits from it. */
function unpacking(cursor: DBCoreCursor): DBCoreCursor {
  return new Proxy(cursor, {
    get(own, name) {
      const value: unknown = Reflect.get(own, name, own);
      if (name === 'value') return unpacked(value as PackedRow | undefined);
      return typeof value === 'function' ? (value.bind(own) as unknown) : value;
    },
    set: (own, name, value) => Reflect.set(own, name, value, own),
  });
}
