import {
  cut,
  joinLinkedNotes,
  linkedNoteSchema,
  type DossierComment,
  type LinkedNote,
  type Note,
  type PlainChange,
} from '@/lib/model';
import { needList } from './campaigns';
import { begun, type When } from './edited-record';
import { StorageFailure } from './failure';
import { noteHistoryOf } from './read-creator';
import type { NoteRow, NoteSnapshotRow } from './rows';
import { fromStored } from './stored-comment';
import type { Store } from './store';

type ChangeOf<K extends PlainChange['kind']> = Extract<PlainChange, { kind: K }>;

const FIGURES = ['likes', 'saves', 'comments', 'shares'] as const;

/** A linked note names its creator and title by itself: it outlives them. */
async function linkNote(store: Store, change: ChangeOf<'link-note'>, when: When): Promise<void> {
  const { listId, noteId, creatorId, was } = change;
  await needList(store, listId);
  const [known, row, creator] = await Promise.all([
    store.linkedNotes.get([listId, noteId]),
    store.notes.get(noteId),
    store.creators.get(creatorId),
  ]);
  const isSame = was?.listId === listId && was.noteId === noteId && was.creatorId === creatorId;
  const before = known && isSame ? joinLinkedNotes(known, was) : (known ?? (isSame && was));
  if (before) return void (await store.linkedNotes.put(before));
  const { title, publishedAt } = row?.note ?? {};
  const nickname = creator?.creator.nickname;
  await store.linkedNotes.put({
    ...{ listId, noteId, creatorId, ...begun(when) },
    ...(nickname && { creatorName: nickname }),
    ...(title && { title: cut(title, 500) }),
    ...(publishedAt && { publishedAt }),
  });
}

async function answerQuestion(store: Store, change: ChangeOf<'answer-question'>, when: When) {
  const { listId, noteId, commentId, isDone } = change;
  const link = await store.linkedNotes.get([listId, noteId]);
  if (!link) throw new StorageFailure('refused', 'this note is not linked to the campaign');
  const at = new Date(when.at).toISOString();
  const said: LinkedNote = { ...link, answered: { [commentId]: { at, isDone } } };
  await store.linkedNotes.put(joinLinkedNotes(link, said));
}

/** How each kind of change to linked notes is carried out. Inside the caller's transaction. */
export const APPLY_LINKED_NOTES = {
  'link-note': linkNote,
  'unlink-note': (store: Store, { listId, noteId }: ChangeOf<'unlink-note'>) =>
    store.linkedNotes.delete([listId, noteId]),
  'answer-question': answerQuestion,
};

/** When the note itself was last open, ms: a card shows likes alone. Absent when it never was. */
function lastOpenedAt({ seen, openedAt }: NoteRow): number | undefined {
  const onPage = FIGURES.flatMap((figure) => {
    const from = seen[figure];
    return from && from.page === 'note' ? [from.at] : [];
  });
  const times = openedAt === undefined ? onPage : [openedAt, ...onPage];
  return times.length === 0 ? undefined : Math.max(...times);
}

/** Writes down the last figures of a creator's linked notes, before the notes are forgotten. */
export async function keepLastReadings(store: Store, creatorId: string): Promise<void> {
  const links = await store.linkedNotes.where('creatorId').equals(creatorId).toArray();
  for (const link of links) {
    const row = await store.notes.get(link.noteId);
    if (!row) continue;
    const figures = FIGURES.flatMap((name) => (row.note[name] ? [[name, row.note[name]]] : []));
    const at = new Date(lastOpenedAt(row) ?? row.lastSeenAt).toISOString();
    const lastReading = { at, ...Object.fromEntries(figures) };
    const fieldTimes = { ...link.fieldTimes, lastReading: at };
    await store.linkedNotes.put({ ...link, lastReading, fieldTimes });
  }
}

const readable = (rows: readonly unknown[]): LinkedNote[] =>
  rows.flatMap((row) => linkedNoteSchema.safeParse(row).data ?? []);

/** A linked note with what is known of it. */
export interface FollowedNote {
  link: LinkedNote;
  /** Absent when its creator was deleted. */
  row?: NoteRow;
  /** ms; when it was last open. */
  lastOpenedAt?: number;
  /** Its figures over time, oldest first. */
  readings: NoteSnapshotRow[];
  /** All that was read under it. */
  comments: DossierComment[];
}

async function followed(store: Store, link: LinkedNote): Promise<FollowedNote> {
  const [row, readings, chunk] = await Promise.all([
    store.notes.get(link.noteId),
    noteHistoryOf(store, link.noteId),
    store.comments.get(link.noteId),
  ]);
  const opened = row && lastOpenedAt(row);
  return {
    link,
    ...(row && { row }),
    ...(opened !== undefined && { lastOpenedAt: opened }),
    readings,
    comments: (chunk?.comments ?? []).map((comment) => fromStored(comment, link.noteId)),
  };
}

/** The notes linked to a campaign, latest published first. Rows that cannot be read are left out. */
export async function linkedNotesOf(store: Store, listId: string): Promise<FollowedNote[]> {
  const links = readable(await store.linkedNotes.where('listId').equals(listId).toArray());
  const notes = await Promise.all(links.map((link) => followed(store, link)));
  const at = ({ link }: FollowedNote) => link.publishedAt?.at ?? link.createdAt;
  return notes.sort(
    (a, b) => at(b).localeCompare(at(a)) || (a.link.noteId < b.link.noteId ? 1 : -1),
  );
}

/** A creator's linked notes with what is known of them, in the order in which they were linked. */
export async function followedNotesOfCreator(
  store: Store,
  creatorId: string,
): Promise<FollowedNote[]> {
  const links = await linkedNotesOfCreator(store, creatorId);
  links.sort((a, b) => a.createdAt.localeCompare(b.createdAt) || (a.noteId < b.noteId ? -1 : 1));
  return Promise.all(links.map((link) => followed(store, link)));
}

/** Every linked note as it is stored. Rows that cannot be read are left out. */
export async function allLinkedNotes(store: Store): Promise<LinkedNote[]> {
  return readable(await store.linkedNotes.toArray());
}

/** A creator's notes that are linked to any campaign. */
export async function linkedNotesOfCreator(store: Store, creatorId: string): Promise<LinkedNote[]> {
  return readable(await store.linkedNotes.where('creatorId').equals(creatorId).toArray());
}

/** Every linked note with when it was last open, without its comments and readings. */
export async function listLinkedNotes(
  store: Store,
): Promise<(Pick<FollowedNote, 'link' | 'lastOpenedAt'> & { isForgotten: boolean })[]> {
  const links = readable(await store.linkedNotes.toArray());
  const rows = await store.notes.bulkGet(links.map(({ noteId }) => noteId));
  return links.map((link, i) => {
    const opened = rows[i] && lastOpenedAt(rows[i]);
    const isForgotten = rows[i] === undefined;
    return { link, isForgotten, ...(opened !== undefined && { lastOpenedAt: opened }) };
  });
}

/** Every note seen of these creators, to choose from. */
export async function notesOfCreators(
  store: Store,
  creatorIds: readonly string[],
): Promise<Note[]> {
  const rows = await store.notes
    .where('creatorId')
    .anyOf([...creatorIds])
    .toArray();
  return rows.map(({ note }) => note);
}
