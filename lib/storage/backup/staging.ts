import { Dexie } from 'dexie';
import type { Change } from '@/lib/model';
import { StorageFailure } from '../failure';
import type { Store } from '../store';

/*
 * A backup's file comes to the writer in pieces, because a message has a largest size. They wait here,
 * beside the data and without any effect on them; only when all are there is the backup put in place.
 */

type PieceChange = Extract<Change, { kind: 'restore-piece' }>;

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    throw new StorageFailure('refused', 'a piece of the backup did not arrive whole');
  }
}

/** Keeps a piece. The first one of a file sends away what is left of any other. */
export async function stagePiece(store: Store, change: PieceChange, now: number): Promise<void> {
  const { restoreId, seq, data } = change;
  if (seq === 0) await unstage(store);
  await store.staging.put({ restoreId, seq, bytes: bytesOf(data), at: now });
}

/** Forgets all pieces. */
export async function unstage(store: Store): Promise<void> {
  await store.staging.clear();
}

/** Forgets pieces that nobody has asked for since `before` (ms). */
export async function unstageOld(store: Store, before: number): Promise<void> {
  const [latest] = await store.staging.reverse().limit(1).toArray();
  if (latest && latest.at < before) await unstage(store);
}

/**
 * The file put together again.
 * @throws StorageFailure 'refused' when a piece is missing
 */
export async function stagedFile(
  store: Store,
  restoreId: string,
  pieces: number,
): Promise<Uint8Array> {
  const rows = await store.staging
    .where('[restoreId+seq]')
    .between([restoreId, Dexie.minKey], [restoreId, Dexie.maxKey])
    .toArray();
  if (rows.length !== pieces || rows.some(({ seq }, i) => seq !== i)) {
    throw new StorageFailure('refused', 'a piece of the backup did not arrive');
  }
  const file = new Uint8Array(rows.reduce((sum, { bytes }) => sum + bytes.length, 0));
  let at = 0;
  for (const { bytes } of rows) {
    file.set(bytes, at);
    at += bytes.length;
  }
  return file;
}
