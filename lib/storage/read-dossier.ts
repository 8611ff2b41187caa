import type { Dossier, DossierComment } from '@/lib/model';
import { countShared, wantedOf } from './prints';
import { readTimesFrom, type ReadTimes } from './read-times';
import type { ChunkRow, CreatorRow, NoteRow, PrintRow } from './rows';
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

function notesSharingWords(prints: readonly PrintRow[], creatorId: string): string[] {
  const own = prints.find((print) => print.creatorId === creatorId);
  if (!own || own.keys.length === 0) return [];
  const wanted = wantedOf(own.keys);
  const shared = new Map<string, number>();
  for (const print of prints) {
    if (print.creatorId !== creatorId) countShared(print, wanted, shared);
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, COPIES_FROM)
    .map(([noteId]) => noteId);
}

/** The latest notes, enough of others among them: by key, for the creator's own are read anyway. */
function latestNotes(store: Store, own: number): Promise<string[]> {
  return store.comments
    .orderBy('lastSeenAt')
    .reverse()
    .limit(SAMPLE_FROM + own)
    .primaryKeys();
}

type PrintsOfAll = () => PromiseLike<readonly PrintRow[]>;

/**
 * A few are asked for by their keys: asked for all, the browser walks past whatever a row was before, and
 * fingerprints are rewritten with every batch. Of many, one question costs less than many.
 */
const FEW_PRINTS = 64;

function allPrints(store: Store): PromiseLike<readonly PrintRow[]> {
  return store.prints
    .toCollection()
    .primaryKeys()
    .then((ids) => (ids.length > FEW_PRINTS ? store.prints.toArray() : store.prints.bulkGet(ids)))
    .then((prints) => prints.filter((print) => print !== undefined));
}

async function backgroundOf(
  store: Store,
  creatorId: string,
  own: readonly string[],
  printsOfAll: PrintsOfAll,
): Promise<DossierComment[]> {
  if (own.length === 0) return [];
  const [prints, latest] = await Promise.all([printsOfAll(), latestNotes(store, own.length)]);
  const sharing = notesSharingWords(prints, creatorId);
  const passed = new Set([...own, ...sharing]);
  const sample = latest.filter((noteId) => !passed.has(noteId)).slice(0, SAMPLE_FROM);
  const found = await store.comments.bulkGet([...sharing, ...sample]);
  return found.flatMap((chunk, at) => {
    if (!chunk) return [];
    if (at < sharing.length) return commentsIn([chunk]);
    return commentsIn([{ ...chunk, comments: chunk.comments.slice(0, SAMPLE_PER_NOTE) }]);
  });
}

/** What is stored of one creator, before anything is made of it. */
interface Rows {
  id: string;
  row: CreatorRow | undefined;
  notes: readonly NoteRow[];
  chunks: readonly ChunkRow[];
  comments: DossierComment[];
  background: DossierComment[];
}

/**
 * Asks at once for everything that does not follow from what is read: each answer waited for is a way
 * there and back. What the notes of others wait for is asked for first, and the creator's own comments
 * are understood while those are fetched. Chunks by their keys: the browser hands large records out of
 * an index in half the pace.
 */
async function rowsOf(
  store: Store,
  id: string,
  creator: PromiseLike<CreatorRow | undefined>,
  printsOfAll: PrintsOfAll,
): Promise<Rows> {
  const own = store.comments.where('creatorId').equals(id).primaryKeys();
  const [background, read, row, notes] = await Promise.all([
    own.then((keys) => backgroundOf(store, id, keys, printsOfAll)),
    own.then((keys) => store.comments.bulkGet(keys)).then(readFrom),
    creator,
    store.notes.where('creatorId').equals(id).toArray(),
  ]);
  return { id, row, notes, ...read, background };
}

function readFrom(found: readonly (ChunkRow | undefined)[]): Pick<Rows, 'chunks' | 'comments'> {
  const chunks = found.filter((chunk) => chunk !== undefined);
  return { chunks, comments: commentsIn(chunks) };
}

function dossierFrom({ id, row, notes, comments, background }: Rows, now: number): Dossier {
  return {
    id,
    now: new Date(now).toISOString(),
    ...(row && { creator: row.creator }),
    notes: notes.map(({ note }) => note),
    comments,
    background,
  };
}

/** Tables that a dossier is made of. */
const tablesOf = (store: Store) => [store.creators, store.notes, store.comments, store.prints];

/**
 * Reads dossiers, for scoring and export (CONTRACT §3), in the order of the ids.
 * @param now ms; becomes each dossier's `now`.
 */
export type DossierReader = (creatorIds: readonly string[], now: number) => Promise<Dossier[]>;

/**
 * A reader for one pass over many creators: what all of them share, the fingerprints, is read once and
 * kept as it was; the facts of those asked for together are read in one transaction.
 */
export function createDossierReader(store: Store): DossierReader {
  let prints: readonly PrintRow[] | undefined;
  return (creatorIds, now) =>
    store.transaction('r', tablesOf(store), async () => {
      // Of this transaction: nobody waits for another's.
      let asked: PromiseLike<readonly PrintRow[]> | undefined;
      const printsOfAll = async () => (prints ??= await (asked ??= allPrints(store)));
      const creators = store.creators.bulkGet([...creatorIds]);
      return Promise.all(
        creatorIds.map(async (id, at) => {
          const creator = creators.then((rows) => rows[at]);
          return dossierFrom(await rowsOf(store, id, creator, printsOfAll), now);
        }),
      );
    });
}

/** All that is known of one creator. */
export async function dossierOf(store: Store, creatorId: string, now: number): Promise<Dossier> {
  const [dossier] = await createDossierReader(store)([creatorId], now);
  return dossier!;
}

/** A creator's facts: as they are stored, as scoring takes them, and when each was read. */
export interface CreatorFacts {
  row: CreatorRow | undefined;
  dossier: Dossier;
  times: ReadTimes;
}

/** The same with where and when it was seen: each record is read once, all in one transaction. */
export function creatorFactsOf(
  store: Store,
  creatorId: string,
  now: number,
): Promise<CreatorFacts> {
  return store.transaction('r', tablesOf(store), async () => {
    const creator = store.creators.get(creatorId);
    const rows = await rowsOf(store, creatorId, creator, () => allPrints(store));
    const { row, notes, chunks } = rows;
    return { row, dossier: dossierFrom(rows, now), times: readTimesFrom(row, notes, chunks) };
  });
}
