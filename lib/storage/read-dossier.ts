import type { Dossier, DossierComment } from '@/lib/model';
import { countShared, wantedOf } from './prints';
import type { ChunkRow } from './rows';
import { fromStored } from './stored-comment';
import type { Store } from './store';

/*
 * The background of a dossier is what makes a text that travels between creators visible. Reading
 * every comment ever seen costs some 160 ms for 100,000; so the fingerprints of all (small) say which
 * notes share wording with this creator's, and only those are read, with the latest notes of others
 * as a sample of what people ordinarily write.
 */

/** Other creators' notes read because they share wording, most shared first. */
const COPIES_FROM = 12;
/** Other creators' notes read because they are the latest. */
const SAMPLE_FROM = 4;
/** A note of a celebrity can hold thousands of comments; a sample needs no more than this of each. */
const SAMPLE_PER_NOTE = 200;

function commentsIn(chunks: readonly ChunkRow[]): DossierComment[] {
  return chunks.flatMap((chunk) => chunk.comments.map((c) => fromStored(c, chunk.noteId)));
}

async function notesSharingWords(store: Store, creatorId: string): Promise<string[]> {
  const prints = await store.prints.toArray();
  const wanted = wantedOf(prints.find((print) => print.creatorId === creatorId)?.keys ?? []);
  const shared = new Map<string, number>();
  for (const print of prints) {
    if (print.creatorId !== creatorId) countShared(print, wanted, shared);
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, COPIES_FROM)
    .map(([noteId]) => noteId);
}

async function backgroundOf(
  store: Store,
  creatorId: string,
  own: readonly ChunkRow[],
): Promise<DossierComment[]> {
  if (own.length === 0) return [];
  const [sharing, latest] = await Promise.all([
    notesSharingWords(store, creatorId),
    store.comments
      .orderBy('lastSeenAt')
      .reverse()
      .limit(SAMPLE_FROM + own.length)
      .toArray(),
  ]);
  const sample = latest
    .filter((chunk) => chunk.creatorId !== creatorId && !sharing.includes(chunk.noteId))
    .slice(0, SAMPLE_FROM);
  const found = await store.comments.bulkGet(sharing);
  const copies = found.filter((chunk) => chunk !== undefined);
  return [
    ...commentsIn(copies),
    ...commentsIn(
      sample.map((chunk) => ({ ...chunk, comments: chunk.comments.slice(0, SAMPLE_PER_NOTE) })),
    ),
  ];
}

/**
 * All that is known of one creator, for scoring and export (CONTRACT §3).
 * @param now ms; becomes the dossier's `now`.
 */
export async function dossierOf(store: Store, creatorId: string, now: number): Promise<Dossier> {
  const [creator, notes, chunks] = await Promise.all([
    store.creators.get(creatorId),
    store.notes.where('creatorId').equals(creatorId).toArray(),
    store.comments.where('creatorId').equals(creatorId).toArray(),
  ]);
  const background = await backgroundOf(store, creatorId, chunks);
  return {
    id: creatorId,
    now: new Date(now).toISOString(),
    ...(creator ? { creator: creator.creator } : {}),
    notes: notes.map((row) => row.note),
    comments: commentsIn(chunks),
    background,
  };
}
