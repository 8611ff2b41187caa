import { sketchOf } from '@/lib/model';
import type { ChunkRow, StoredComment } from './rows';
import type { Store } from './store';
import { oldestTextOf } from './join-comments';

/** Chunks rewritten in one transaction: keeps each short, so that a reading never waits for the sweep. */
const CHUNKS_AT_ONCE = 50;

function withoutText(comment: StoredComment): StoredComment {
  const { text, ...rest } = comment;
  return text === undefined ? comment : { ...rest, sketch: sketchOf(text) };
}

/** The chunk without the raw texts that were last seen before `before` (ms). */
export function forgetTexts(chunk: ChunkRow, before: number): ChunkRow {
  const comments = chunk.comments.map((c) => (c.at < before ? withoutText(c) : c));
  const rest = { ...chunk };
  delete rest.oldestTextAt;
  const oldestTextAt = oldestTextOf(comments);
  return { ...rest, comments, ...(oldestTextAt === undefined ? {} : { oldestTextAt }) };
}

/** Replaces raw comment texts last seen before `before` (ms) by their fingerprints, everywhere. */
export async function sweepTexts(store: Store, before: number): Promise<void> {
  for (;;) {
    const swept = await store.transaction('rw', store.comments, async () => {
      const due = await store.comments
        .where('oldestTextAt')
        .below(before)
        .limit(CHUNKS_AT_ONCE)
        .toArray();
      await store.comments.bulkPut(due.map((chunk) => forgetTexts(chunk, before)));
      return due.length;
    });
    if (swept < CHUNKS_AT_ONCE) return;
  }
}

/** How many raw texts a sweep with this limit would drop: shown before the user shortens the period. */
export async function countTextsBefore(store: Store, before: number): Promise<number> {
  let count = 0;
  await store.comments
    .where('oldestTextAt')
    .below(before)
    .each((chunk) => {
      for (const c of chunk.comments) if (c.text !== undefined && c.at < before) count++;
    });
  return count;
}
