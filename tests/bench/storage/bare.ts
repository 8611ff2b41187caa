import type { Comment, Observation } from '@/lib/model';

/*
 * The same writes with our code taken out: one transaction that reads the records of its notes, adds
 * the comments as they are, and writes each back once, beside a mark of each batch. No checks, no
 * hashes, no library.
 */

const NAME = 'bare';

/** @param together batches of one transaction @returns ms for all of it */
export async function bareStoring(
  batches: readonly Observation[],
  together: number,
): Promise<number> {
  const database = await opened();
  const start = performance.now();
  for (let at = 0; at < batches.length; at += together) {
    await written(database, batches.slice(at, at + together), at);
  }
  const took = performance.now() - start;
  database.close();
  return took;
}

function written(database: IDBDatabase, batches: readonly Observation[], from: number) {
  const byNote = new Map<string, Comment[]>();
  for (const { comments } of batches) {
    const { noteId } = comments[0]!;
    byNote.set(noteId, [...(byNote.get(noteId) ?? []), ...comments]);
  }
  return new Promise<void>((done, fail) => {
    const transaction = database.transaction(['chunks', 'applied'], 'readwrite');
    transaction.oncomplete = () => done();
    transaction.onerror = () => fail(transaction.error as Error);
    const chunks = transaction.objectStore('chunks');
    for (const [noteId, comments] of byNote) {
      const known = chunks.get(noteId);
      known.onsuccess = () => {
        const before = (known.result as { comments: unknown[] } | undefined)?.comments ?? [];
        chunks.put({ noteId, comments: [...before, ...comments] });
      };
    }
    const applied = transaction.objectStore('applied');
    batches.forEach((_, i) => applied.put({ id: `batch-${from + i}`, at: i }));
  });
}

async function opened(): Promise<IDBDatabase> {
  indexedDB.deleteDatabase(NAME);
  return new Promise((done, fail) => {
    const open = indexedDB.open(NAME, 1);
    open.onupgradeneeded = () => {
      open.result.createObjectStore('chunks', { keyPath: 'noteId' });
      open.result.createObjectStore('applied', { keyPath: 'id' });
    };
    open.onsuccess = () => done(open.result);
    open.onerror = () => fail(open.error as Error);
  });
}

/** The same dossier's records with our code taken out: as they lie, and their text parsed. */
export async function bareReading(name: string, creatorId: string): Promise<number> {
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const open = indexedDB.open(name);
    open.onsuccess = () => done(open.result);
    open.onerror = () => fail(open.error as Error);
  });
  const start = performance.now();
  const transaction = database.transaction(['creators', 'notes', 'comments']);
  const got = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error as Error);
    });
  const [, , chunks] = await Promise.all([
    got(transaction.objectStore('creators').get(creatorId)),
    got(transaction.objectStore('notes').index('creatorId').getAll(creatorId)),
    got<{ comments: string }[]>(
      transaction.objectStore('comments').index('creatorId').getAll(creatorId),
    ),
  ]);
  for (const { comments } of chunks) JSON.parse(comments);
  const took = performance.now() - start;
  database.close();
  return took;
}
