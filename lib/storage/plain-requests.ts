import { Dexie } from 'dexie';
import { asLies, asRead } from './packed-comments';
import {
  READING_TABLES,
  type ReadingTable,
  type ReadingTables,
  type RowOf,
} from './reading-tables';
import type { Store } from './store';
import { noteChanged } from './tell-together';

/*
 * What pages show is written many times a minute, a few records each. Through the library every request
 * passes five layers, and every promise is followed so that it finds its transaction again: as much work
 * as the requests themselves. Here the transaction is the library's, which opens, ends and tells of it,
 * and the requests are the browser's own.
 */

export interface PlainRequests extends ReadingTables {
  /** @returns the places of those whose key was there before: they are left as they were */
  add<N extends ReadingTable>(table: N, rows: readonly RowOf<N>[]): Promise<Set<number>>;
}

/** Runs `work` in one transaction over all that a reading is joined into: all of it is kept, or nothing. */
export async function inOneTransaction(
  store: Store,
  work: (requests: PlainRequests) => Promise<void>,
): Promise<void> {
  await store.transaction('rw', READING_TABLES, ({ idbtrans }) =>
    // Out of its sight, where promises are the language's own.
    Dexie.ignoreTransaction(
      () =>
        new Dexie.Promise<void>((done, fail) => {
          work(requestsOf(store, idbtrans)).then(done, fail);
        }),
    ),
  );
}

/** The answers to several requests, in their order. @param onError may say what stands for an answer */
function answersOf<T, R = T>(
  requests: readonly IDBRequest<T>[],
  taken: (answer: T) => R,
  onError: (error: DOMException | null) => R | undefined = () => undefined,
): Promise<R[]> {
  return new Promise((done, fail) => {
    const answers: R[] = [];
    let missing = requests.length;
    if (missing === 0) done(answers);
    requests.forEach((request, i) => {
      const answer = (value: R) => {
        answers[i] = value;
        if (--missing === 0) done(answers);
      };
      request.onsuccess = () => answer(taken(request.result));
      request.onerror = (event) => {
        // Whether the transaction goes on is for whoever waits for the answer.
        event.preventDefault();
        event.stopPropagation();
        const value = onError(request.error);
        if (value === undefined) fail(request.error);
        else answer(value);
      };
    });
  });
}

function requestsOf(store: Store, transaction: IDBTransaction): PlainRequests {
  const write = <N extends ReadingTable>(
    how: 'put' | 'add',
    table: N,
    rows: readonly RowOf<N>[],
  ) => {
    if (rows.length === 0) return [];
    const lying = transaction.objectStore(table);
    noteChanged(transaction, store.table(table), rows);
    return rows.map((row) => lying[how](asLies(table, row)));
  };
  return {
    get: async (table, keys) => {
      if (keys.length === 0) return [];
      const lying = transaction.objectStore(table);
      return answersOf(
        keys.map((key) => lying.get(key) as IDBRequest<unknown>),
        (row) => asRead(table, row) as RowOf<typeof table> | undefined,
      );
    },
    put: async (table, rows) => {
      await answersOf(write('put', table, rows), () => true);
    },
    add: async (table, rows) => {
      const isThere = (error: DOMException | null) => error?.name === 'ConstraintError';
      const added = await answersOf(
        write('add', table, rows),
        () => true,
        (error) => (isThere(error) ? false : undefined),
      );
      return new Set(added.flatMap((isNew, i) => (isNew ? [] : [i])));
    },
  };
}
