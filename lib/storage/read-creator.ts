import { Dexie } from 'dexie';
import type { Dossier } from '@/lib/model';
import type { CreatorRow, CreatorSnapshotRow, NoteRow, NoteSnapshotRow } from './rows';
import type { Store } from './store';

/** All that is kept of a creator: facts, where each was seen, earlier nicknames. */
export function creatorOf(store: Store, creatorId: string): Promise<CreatorRow | undefined> {
  return store.creators.get(creatorId);
}

/** The creator's figures over time, oldest first; one reading each time a figure had changed. */
export function historyOf(store: Store, creatorId: string): Promise<CreatorSnapshotRow[]> {
  return store.creatorSnapshots
    .where('[creatorId+at]')
    .between([creatorId, Dexie.minKey], [creatorId, Dexie.maxKey])
    .toArray();
}

/** A note's figures over time, oldest first. */
export function noteHistoryOf(store: Store, noteId: string): Promise<NoteSnapshotRow[]> {
  return store.noteSnapshots
    .where('[noteId+at]')
    .between([noteId, Dexie.minKey], [noteId, Dexie.maxKey])
    .toArray();
}

/** Everything that was ever read of a creator's figures, with where and when. */
export interface Readings {
  /** Oldest first. */
  creator: CreatorSnapshotRow[];
  notes: NoteRow[];
  /** Oldest first, of all notes together. */
  noteFigures: NoteSnapshotRow[];
}

/** A creator's and their notes' figures over time; one reading each time a figure had changed. */
export function readingsOf(store: Store, creatorId: string): Promise<Readings> {
  // In one transaction: one of its own for each note costs more than the reading.
  const tables = [store.creatorSnapshots, store.notes, store.noteSnapshots];
  return store.transaction('r', tables, async () => {
    const [creator, notes] = await Promise.all([
      historyOf(store, creatorId),
      notesOf(store, creatorId),
    ]);
    const histories = await Promise.all(notes.map(({ id }) => noteHistoryOf(store, id)));
    return { creator, notes, noteFigures: histories.flat().sort((a, b) => a.at - b.at) };
  });
}

/** A creator's notes as they are stored, with when each was met. */
export function notesOf(store: Store, creatorId: string): Promise<NoteRow[]> {
  return store.notes.where('creatorId').equals(creatorId).toArray();
}

/** How much of a creator has been read. */
export interface Coverage {
  notesSeen: number;
  /** Notes that were open themselves, not only as cards. */
  notesOpened: number;
  commentsSeen: number;
  /** ms; absent when nothing was seen. */
  firstSeenAt?: number;
  lastSeenAt?: number;
}

export async function coverageOf(store: Store, creatorId: string): Promise<Coverage> {
  const [creator, notes, chunks] = await Promise.all([
    store.creators.get(creatorId),
    store.notes.where('creatorId').equals(creatorId).toArray(),
    store.comments.where('creatorId').equals(creatorId).toArray(),
  ]);
  const seen = [...(creator ? [creator] : []), ...notes];
  return {
    notesSeen: notes.length,
    notesOpened: notes.filter((row) => row.openedAt !== undefined).length,
    commentsSeen: chunks.reduce((n, chunk) => n + chunk.comments.length, 0),
    ...(seen.length > 0
      ? {
          firstSeenAt: Math.min(...seen.map((row) => row.firstSeenAt)),
          lastSeenAt: Math.max(...seen.map((row) => row.lastSeenAt)),
        }
      : {}),
  };
}

/**
 * Every earlier reading of a creator's and their notes' figures, oldest first; the last of each stands
 * in the dossier itself.
 */
export async function historiesOf(store: Store, { id, notes = [] }: Dossier) {
  const [creator, ...ofNotes] = await Promise.all([
    historyOf(store, id),
    ...notes.map((note) => noteHistoryOf(store, note.id)),
  ]);
  return {
    history: creator.slice(0, -1).map(({ at, followers, following, likesAndSaves }) => ({
      at: new Date(at).toISOString(),
      ...(followers && { followers }),
      ...(following && { following }),
      ...(likesAndSaves && { likesAndSaves }),
    })),
    noteHistory: ofNotes.flatMap((readings) =>
      readings.slice(0, -1).map(({ noteId, at, likes, saves, comments, shares }) => ({
        noteId,
        at: new Date(at).toISOString(),
        ...(likes && { likes }),
        ...(saves && { saves }),
        ...(comments && { comments }),
        ...(shares && { shares }),
      })),
    ),
  };
}
