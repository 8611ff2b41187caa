import * as z from 'zod/mini';
import {
  checklistSchema,
  countSchema,
  creatorSchema,
  entrySchema,
  idSchema,
  linkedNoteSchema,
  listSchema,
  measureSchema,
  nameMarkSchema,
  noteSchema,
  overruleSchema,
  partSchema,
  planSchema,
  rightSchema,
  PAGE_KINDS,
  settingsSchema,
  timeSchema,
} from '@/lib/model';
import { SALT_KEY } from '../meta-keys';
import { SETTINGS_KEY } from '../read-settings';
import type {
  ChunkRow,
  CreatorRow,
  CreatorSnapshotRow,
  MetaRow,
  NoteRow,
  NoteSnapshotRow,
  OverruleRow,
  StoredComment,
} from '../rows';
import type { Checklist, Entry, LinkedNote, List, Measure, Part, Plan, Right } from '@/lib/model';

/*
 * The rows of the database as a file may hold them. A file comes from anywhere: whatever is not
 * understood is refused, and whatever could be worked out is worked out again instead of believed.
 */

/** Each field of a row, none forgotten: a backup that left one out would lose it. */
type All<Row> = { [Field in keyof Row]-?: z.core.SomeType };

/** Milliseconds of a moment that a Date can hold. */
const ms = z.number().check(z.int(), z.gte(0), z.lte(8.64e15));
/** Where something was seen: a page, or a file that was imported. */
const seen = { at: ms, page: z.enum([...PAGE_KINDS, 'file']) };
const seenFields = z.record(z.string().check(z.maxLength(60)), z.object(seen));
const flag = z.optional(z.literal(true));
const count = z.optional(countSchema);
const uint32 = z.number().check(z.int(), z.gte(0), z.lte(0xffffffff));

const commentSchema = z.object({
  id: idSchema,
  parentId: z.optional(idSchema),
  text: z.optional(z.string()),
  sketch: z.optional(z.array(uint32).check(z.maxLength(64))),
  createdAt: z.optional(timeSchema),
  ipLocation: z.optional(z.string()),
  likes: count,
  replies: count,
  who: z.optional(z.string().check(z.regex(/^[\w-]{1,64}$/u))),
  registeredDay: z.optional(z.number().check(z.int(), z.gte(-8.64e15), z.lte(8.64e15))),
  nameMark: z.optional(nameMarkSchema),
  byCreator: flag,
  hasPicture: flag,
  at: ms,
} satisfies All<StoredComment>);

/** What a backup holds, by table. */
export interface BackupRows {
  creators: CreatorRow;
  creatorSnapshots: CreatorSnapshotRow;
  notes: NoteRow;
  noteSnapshots: NoteSnapshotRow;
  comments: ChunkRow;
  entries: Entry;
  lists: List;
  overrules: OverruleRow;
  plans: Plan;
  parts: Part;
  rights: Right;
  linkedNotes: LinkedNote;
  measures: Measure;
  checklists: Checklist;
  settings: MetaRow;
  meta: MetaRow;
}
export type BackupTable = keyof BackupRows;

type Schema<T> = { safeParse(row: unknown): z.core.util.SafeParseResult<T> };

const ROWS = {
  creators: z.object({
    id: idSchema,
    creator: creatorSchema,
    seen: seenFields,
    nicknames: z.array(z.object({ name: z.string(), at: ms })),
    firstSeenAt: ms,
    lastSeenAt: ms,
  } satisfies All<CreatorRow>),
  creatorSnapshots: z.object({
    creatorId: idSchema,
    ...seen,
    followers: count,
    following: count,
    likesAndSaves: count,
  } satisfies All<CreatorSnapshotRow>),
  notes: z.object({
    id: idSchema,
    creatorId: z.optional(idSchema),
    note: noteSchema,
    seen: seenFields,
    firstSeenAt: ms,
    lastSeenAt: ms,
    openedAt: z.optional(ms),
  } satisfies All<NoteRow>),
  noteSnapshots: z.object({
    noteId: idSchema,
    ...seen,
    likes: count,
    saves: count,
    comments: count,
    shares: count,
  } satisfies All<NoteSnapshotRow>),
  comments: z.object({
    noteId: idSchema,
    creatorId: z.optional(idSchema),
    comments: z.array(commentSchema),
    lastSeenAt: ms,
    oldestTextAt: z.optional(ms),
  } satisfies All<ChunkRow>),
  entries: entrySchema,
  lists: listSchema,
  overrules: z.extend(overruleSchema, { id: z.string().check(z.maxLength(80)) }),
  plans: planSchema,
  parts: partSchema,
  rights: rightSchema,
  linkedNotes: linkedNoteSchema,
  measures: measureSchema,
  checklists: checklistSchema,
  settings: z.object({ key: z.literal(SETTINGS_KEY), value: settingsSchema }),
  meta: z.object({
    key: z.literal(SALT_KEY),
    value: z.string().check(z.minLength(1), z.maxLength(128)),
  }),
};

/** How each row is read; the order is that of the file. */
export const ROW_SCHEMAS = ROWS as unknown as { [T in BackupTable]: Schema<BackupRows[T]> };

export const BACKUP_TABLES = Object.keys(ROWS) as BackupTable[];

/** Tables that no backup holds, and why. */
export const NOT_BACKED_UP: Readonly<Record<string, string>> = {
  prints: 'worked out again from the comments',
  applied: 'ids of messages: they mean something only while their senders live',
  staging: 'the pieces of a backup that is being restored',
};

type Key = string | [string, number | string];

const KEYS: { [T in BackupTable]: (row: BackupRows[T]) => Key } = {
  creators: (row) => row.id,
  creatorSnapshots: (row) => [row.creatorId, row.at],
  notes: (row) => row.id,
  noteSnapshots: (row) => [row.noteId, row.at],
  comments: (row) => row.noteId,
  entries: (row) => row.creatorId,
  lists: (row) => row.id,
  overrules: (row) => row.id,
  plans: (row) => row.listId,
  parts: (row) => [row.listId, row.creatorId],
  rights: (row) => row.id,
  linkedNotes: (row) => [row.listId, row.noteId],
  measures: (row) => row.id,
  checklists: (row) => row.creatorId,
  settings: (row) => row.key,
  meta: (row) => row.key,
};

/** The key under which the database keeps a row. */
export function keyOfRow<T extends BackupTable>(table: T, row: BackupRows[T]): Key {
  return KEYS[table](row);
}
