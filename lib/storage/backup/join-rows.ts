import {
  joinEntries,
  joinLinkedNotes,
  joinRecords,
  mergeCreator,
  mergeNote,
  stemIn,
  type Overrule,
} from '@/lib/model';
import { chunkOf } from '../join-comments';
import { mergeSeen } from '../merge-seen';
import type { ChunkRow, CreatorRow, NoteRow, Seen, SeenFields, StoredComment } from '../rows';
import { joinStored } from '../stored-comment';
import type { BackupRows, BackupTable } from './row-schemas';

/*
 * How a row of a backup joins the row that is there: the same rules by which readings join, so that it
 * does not matter which of the two is the older.
 */

/** A row's values in the readings that they came from, oldest first. */
function readingsOf<T extends object>(value: T, seen: SeenFields): [Seen, Partial<T>][] {
  const readings = new Map<string, [Seen, Partial<T>]>();
  for (const [field, one] of Object.entries(value)) {
    const from = seen[field];
    if (!from || one === undefined) continue;
    const key = `${from.at} ${from.page}`;
    const [, part] = readings.get(key) ?? readings.set(key, [from, {}]).get(key)!;
    part[field as keyof T] = one as T[keyof T];
  }
  return [...readings.values()].sort(([a], [b]) => a.at - b.at);
}

function joinSeen<T extends object>(
  here: { value: T; seen: SeenFields },
  there: { value: T; seen: SeenFields },
  frame: Partial<T>,
  merge: (earlier: T, later: T) => T,
): { value: T; seen: SeenFields } {
  let joined = here;
  for (const [from, part] of readingsOf(there.value, there.seen)) {
    const incoming = { ...part, ...frame } as T;
    const { value, seen } = joined;
    joined = mergeSeen({ stored: value, seen, incoming, from, merge });
  }
  return joined;
}

type Nicknames = CreatorRow['nicknames'];

function joinNicknames(a: Nicknames, b: Nicknames): Nicknames {
  const first = new Map<string, number>();
  for (const { name, at } of [...a, ...b]) first.set(name, Math.min(first.get(name) ?? at, at));
  return [...first].map(([name, at]) => ({ name, at })).sort((x, y) => x.at - y.at);
}

const spanOf = (a: CreatorRow | NoteRow, b: CreatorRow | NoteRow) => ({
  firstSeenAt: Math.min(a.firstSeenAt, b.firstSeenAt),
  lastSeenAt: Math.max(a.lastSeenAt, b.lastSeenAt),
});

function joinCreators(here: CreatorRow, there: CreatorRow): CreatorRow {
  const { value, seen } = joinSeen(
    { value: here.creator, seen: here.seen },
    { value: there.creator, seen: there.seen },
    { id: here.id },
    mergeCreator,
  );
  const nicknames = joinNicknames(here.nicknames, there.nicknames);
  return { id: here.id, creator: value, seen, nicknames, ...spanOf(here, there) };
}

function joinNotes(here: NoteRow, there: NoteRow): NoteRow {
  const { completeness } = there.note;
  const pins = (row: NoteRow) => row.seen['pinned']?.at ?? -Infinity;
  const { value, seen } = joinSeen(
    { value: here.note, seen: here.seen },
    { value: there.note, seen: there.seen },
    { id: here.id, completeness },
    mergeNote,
  );
  // A mark that is missing where it would be shown was seen to be missing.
  const isPinned = (pins(there) > pins(here) ? there : here).note.pinned;
  const note = { ...value };
  delete note.pinned;
  const pinnedSeen = pins(there) > pins(here) ? there.seen['pinned'] : here.seen['pinned'];
  const openedAt = Math.min(here.openedAt ?? Infinity, there.openedAt ?? Infinity);
  const creatorId = value.creatorId;
  return {
    id: here.id,
    ...(creatorId ? { creatorId } : {}),
    note: isPinned ? { ...note, pinned: true } : note,
    seen: pinnedSeen ? { ...seen, pinned: pinnedSeen } : seen,
    ...spanOf(here, there),
    ...(openedAt < Infinity ? { openedAt } : {}),
  };
}

/** What stands beside the comments of a chunk, worked out again from them. */
export function chunkWith(chunk: ChunkRow, comments: ChunkRow['comments']): ChunkRow {
  return chunkOf(chunk.noteId, chunk.creatorId, comments);
}

/**
 * Who wrote a comment is known here by this installation's names: the backup's may be others. A stem that
 * stands beside another name was hashed under another salt as well: here it would be a stranger's.
 */
function underNamesHere(known: StoredComment, comment: StoredComment): StoredComment {
  const { who, nameMark } = known;
  if (who === undefined || who === comment.who) return comment;
  const { nameMark: theirs, ...rest } = comment;
  const mark = nameMark ?? (theirs === undefined || stemIn(theirs) ? undefined : theirs);
  return { ...rest, who, ...(mark ? { nameMark: mark } : {}) };
}

function joinChunks(here: ChunkRow, there: ChunkRow): ChunkRow {
  const comments = new Map(here.comments.map((c) => [c.id, c]));
  for (const comment of there.comments) {
    const known = comments.get(comment.id);
    const joined = known ? joinStored(known, underNamesHere(known, comment)) : comment;
    comments.set(comment.id, joined);
  }
  const creatorId = here.creatorId ?? there.creatorId;
  const chunk = creatorId ? { ...here, creatorId } : here;
  return chunkWith(chunk, [...comments.values()]);
}

const laterOverrule = <T extends Overrule>(here: T, there: T): T =>
  Date.parse(there.at) > Date.parse(here.at) ? there : here;

const keepHere = <T>(here: T): T => here;

/** The user's settings, and the salt under which commenters are named here, stay as they are. */
export const JOIN_ROWS: {
  [T in BackupTable]: (here: BackupRows[T], there: BackupRows[T]) => BackupRows[T];
} = {
  creators: joinCreators,
  creatorSnapshots: (here, there) => ({ ...there, ...here }),
  notes: joinNotes,
  noteSnapshots: (here, there) => ({ ...there, ...here }),
  comments: joinChunks,
  entries: joinEntries,
  lists: keepHere,
  overrules: laterOverrule,
  plans: (here, there) => joinRecords(here, there, ['listId']),
  parts: (here, there) => joinRecords(here, there, ['listId', 'creatorId']),
  rights: (here, there) => joinRecords(here, there, ['id', 'creatorId']),
  linkedNotes: joinLinkedNotes,
  measures: (here, there) => joinRecords(here, there, ['id', 'listId']),
  checklists: (here, there) => joinRecords(here, there, ['creatorId']),
  settings: keepHere,
  meta: keepHere,
};
