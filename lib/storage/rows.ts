import type { Count, Creator, NameMark, Note, Overrule, PageKind, Time } from '@/lib/model';

/*
 * The rows as they lie in the database (schema v3). Times are milliseconds since the epoch: they are
 * compared and indexed. Facts only; scores are derived by whoever reads.
 */

/** When a value was last read, and on which kind of page, or in a file that somebody gave the user. */
export interface Seen {
  at: number;
  page: PageKind | 'file';
}

/** Field name → where its present value comes from. */
export type SeenFields = Record<string, Seen>;

export interface CreatorRow {
  id: string;
  creator: Creator;
  seen: SeenFields;
  /** Every nickname this creator was seen under, oldest first, each with the moment it was first seen. */
  nicknames: { name: string; at: number }[];
  firstSeenAt: number;
  lastSeenAt: number;
}

/** One reading of a creator's figures; appended only when a figure had changed. */
export interface CreatorSnapshotRow extends Seen {
  creatorId: string;
  followers?: Count;
  following?: Count;
  likesAndSaves?: Count;
}

export interface NoteRow {
  id: string;
  creatorId?: string;
  note: Note;
  seen: SeenFields;
  firstSeenAt: number;
  lastSeenAt: number;
  /** First time the note itself was open, not only its card. */
  openedAt?: number;
}

/** One reading of a note's figures; appended only when a figure had changed. */
export interface NoteSnapshotRow extends Seen {
  noteId: string;
  likes?: Count;
  saves?: Count;
  comments?: Count;
  shares?: Count;
}

/** A comment without its writer's nickname or id. */
export interface StoredComment {
  id: string;
  parentId?: string;
  /** Kept for the retention period after it was last seen; `sketch` stays. */
  text?: string;
  sketch?: number[];
  /** Only when the id's own clock does not give it. */
  createdAt?: Time;
  ipLocation?: string;
  likes?: Count;
  replies?: Count;
  /** The writer, as a salted hash that means nothing outside this installation. */
  who?: string;
  /** Start of the day in Beijing on which the writer registered. */
  registeredDay?: number;
  /** What the writer's nickname was like; absent where it was not seen, and in rows of schemas 1 and 2. */
  nameMark?: NameMark;
  byCreator?: true;
  hasPicture?: true;
  /** When it was last read. Always on the page of its note. */
  at: number;
}

/** All comments of one note in one record: the cost of IndexedDB is per record, not per byte. */
export interface ChunkRow {
  noteId: string;
  creatorId?: string;
  comments: StoredComment[];
  lastSeenAt: number;
  /** When the longest unseen of the raw texts was last seen; absent when no raw text is left. */
  oldestTextAt?: number;
}

/**
 * Fingerprints of all comments on one creator's notes, to find wording that travels between creators
 * without reading every comment: `keys[i]` was seen under `noteIds[owners[i]]`.
 */
export interface PrintRow {
  creatorId: string;
  keys: Uint32Array;
  owners: Uint32Array;
  noteIds: string[];
}

/** A batch or command already stored, so that the same message sent twice is written once. */
export interface AppliedRow {
  id: string;
  at: number;
}

export interface MetaRow {
  key: string;
  value: unknown;
}

/** An overruling; its id is its kind and target, so that a target has one of each kind. */
export interface OverruleRow extends Overrule {
  id: string;
}

/** One piece of a backup's file on its way: see backup/staging.ts. */
export interface StagedRow {
  restoreId: string;
  seq: number;
  bytes: Uint8Array;
  at: number;
}
