import * as z from 'zod/mini';
import { CAMPAIGN_CHANGES_FROM, campaignChanges } from './campaign-change';
import { checklistChangesSchema } from './checklist';
import { entryFieldsSchema, entrySchema } from './entry';
import { importedFactsSchema } from './imported';
import { idSchema, observationSchema } from './observation';
import { OVERRULE_KINDS, overruleSchema } from './overrule';
import { isoSchema } from './iso';
import { LONGEST_LIST_NAME } from './limits';
import { someSettingsSchema, WORD_LISTS, wordsSchema } from './settings';
import { columnIdsSchema, sortSchema, TAG_COLOURS, viewSchema } from './table-look';

const listName = z.string().check(z.minLength(1), z.maxLength(LONGEST_LIST_NAME));

const tagName = z.string().check(z.minLength(1), z.maxLength(60));

/** How many creators one bulk change may name. */
const MOST_AT_ONCE = 20_000;
const creatorIds = z.array(idSchema).check(z.minLength(1), z.maxLength(MOST_AT_ONCE));

/** What becomes of the data that are there when a backup is restored: gone, or joined with it. */
export const RESTORE_MODES = ['replace', 'merge'] as const;
export type RestoreMode = (typeof RESTORE_MODES)[number];

const restoreId = z.string().check(z.minLength(8), z.maxLength(64));
const MOST_PIECES = 1_000;
/** Base64 of one piece: well below what one message may hold. */
const LONGEST_PIECE = 1_500_000;

const optionalNames = [
  'rejectedReason',
  'note',
  'owner',
  'quoteCny',
  'quoteOwn',
  'creatorType',
  'visualFit',
  'visualFitNote',
  'supplied',
] as const;
const { shape } = entryFieldsSchema;

/** New values of an entry's fields. A field that is absent stays; null takes an optional one away. */
export const fieldChangesSchema = z.object({
  listIds: z.optional(shape.listIds),
  status: z.optional(shape.status),
  tags: z.optional(shape.tags),
  ...(Object.fromEntries(optionalNames.map((name) => [name, z.nullish(shape[name])])) as {
    [N in (typeof optionalNames)[number]]: z.ZodMiniOptional<z.ZodMiniNullable<(typeof shape)[N]>>;
  }),
});
export type FieldChanges = z.infer<typeof fieldChangesSchema>;

/**
 * What comes to a field that holds several, or goes from it. Worked out on what is there when it is
 * written: a screen names what it changes, never the whole of what it was showing.
 */
const memberChanges = {
  addTags: z.optional(shape.tags),
  removeTags: z.optional(shape.tags),
  addListIds: z.optional(shape.listIds),
  removeListIds: z.optional(shape.listIds),
};

export const entryChangesSchema = z.extend(fieldChangesSchema, {
  ...memberChanges,
  /** Stands in the place of whatever says the same: see `suppliedKey`. */
  addSupplied: shape.supplied,
  removeSupplied: shape.supplied,
});
export type EntryChanges = z.infer<typeof entryChangesSchema>;

/** What can be changed about many at once. */
const bulkChangesSchema = z.object({
  status: z.optional(shape.status),
  rejectedReason: z.nullish(shape.rejectedReason),
  owner: z.nullish(shape.owner),
  ...memberChanges,
});
export type BulkChanges = z.infer<typeof bulkChangesSchema>;

/** Whatever can be done together with others. */
export const plainChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('shortlist'), creatorId: idSchema, listId: z.optional(z.string()) }),
  z.object({ kind: z.literal('unshortlist'), creatorId: idSchema }),
  /** Puts back an entry as it was: the other half of Undo. */
  z.object({ kind: z.literal('restore-entry'), entry: entrySchema }),
  z.object({
    kind: z.literal('edit-entry'),
    creatorId: idSchema,
    changes: entryChangesSchema,
  }),
  /** The same for many at once; all of it, or nothing. */
  z.object({
    kind: z.literal('edit-entries'),
    creatorIds,
    changes: bulkChangesSchema,
  }),
  /** Gives the tag's place on these creators to another name, which takes over the colour if it has none. */
  z.object({ kind: z.literal('rename-tag'), tag: tagName, name: tagName, creatorIds }),
  /** A tag that is not named keeps its colour; null takes it away. */
  z.object({
    kind: z.literal('colour-tags'),
    colours: z.record(tagName, z.nullable(z.enum(TAG_COLOURS))),
  }),
  /**
   * Takes such a change back, as far as nobody has changed the same since: of a field its value, of what
   * came or went just that. Whoever has left the shortlist meanwhile stays off it.
   */
  z.object({
    kind: z.literal('undo-edits'),
    before: z.array(entrySchema).check(z.maxLength(MOST_AT_ONCE)),
    changes: bulkChangesSchema,
    /** By then it had been done: what was changed later is somebody else's. */
    doneAt: isoSchema,
  }),
  z.object({ kind: z.literal('unshortlist-many'), creatorIds }),
  /** Puts back entries that were taken off, joined with what is there: the other half of Undo. */
  z.object({
    kind: z.literal('restore-entries'),
    entries: z.array(entrySchema).check(z.maxLength(MOST_AT_ONCE)),
  }),
  z.object({ kind: z.literal('overrule'), overrule: overruleSchema }),
  /** Takes an overruling back: its effect goes with it. */
  z.object({
    kind: z.literal('unoverrule'),
    target: z.enum(OVERRULE_KINDS),
    targetId: z.string(),
  }),
  z.object({ kind: z.literal('create-list'), id: z.string(), name: listName }),
  z.object({ kind: z.literal('rename-list'), id: z.string(), name: listName }),
  z.object({ kind: z.literal('delete-list'), id: z.string() }),
  ...campaignChanges,
  /** Items of a creator's vetting checklist. */
  z.object({
    kind: z.literal('edit-checklist'),
    creatorId: idSchema,
    changes: checklistChangesSchema,
  }),
  z.object({ kind: z.literal('settings'), settings: someSettingsSchema }),
  /** Columns or order of the shortlist's table; what is not named stays. */
  z.object({
    kind: z.literal('table-look'),
    columns: z.optional(columnIdsSchema),
    sort: z.optional(sortSchema),
    /** Columns as they are drawn where none were ever chosen. */
    otherwise: columnIdsSchema,
  }),
  /** A view of that id is replaced, another one is added. */
  z.object({ kind: z.literal('put-view'), view: viewSchema }),
  z.object({ kind: z.literal('rename-view'), id: z.string(), name: listName }),
  z.object({ kind: z.literal('remove-view'), id: z.string() }),
  z.object({ kind: z.literal('name-brand'), name: z.string().check(z.maxLength(60)) }),
  /** Words that come to one of the user's lists of words, and words that go. */
  z.object({
    kind: z.literal('edit-words'),
    list: z.enum(WORD_LISTS),
    add: wordsSchema,
    remove: wordsSchema,
  }),
  z.object({ kind: z.literal('delete-creator'), creatorId: idSchema }),
  /** Facts out of a file the user chose, each reading with its moment. */
  z.object({
    kind: z.literal('import-facts'),
    readings: z.array(importedFactsSchema).check(z.maxLength(5_000)),
  }),
  /** What invented pages showed. Only the example workspace takes it. */
  z.object({
    kind: z.literal('example-pages'),
    pages: z.array(observationSchema).check(z.minLength(1), z.maxLength(100)),
  }),
  z.object({ kind: z.literal('delete-all') }),
  /** The user saved a backup. */
  z.object({ kind: z.literal('backup-made') }),
  /** A part of a backup's file, in Base64. Nothing happens to the data before `restore`. */
  z.object({
    kind: z.literal('restore-piece'),
    restoreId,
    seq: z.number().check(z.int(), z.gte(0), z.lt(MOST_PIECES)),
    data: z.string().check(z.maxLength(LONGEST_PIECE)),
  }),
  /** The pieces are no longer wanted. */
  z.object({ kind: z.literal('restore-abandon'), restoreId }),
]);
export type PlainChange = z.infer<typeof plainChangeSchema>;

/** One change that the user asked for, or several that are all carried out or none, in their order. */
export const changeSchema = z.union([
  plainChangeSchema,
  /** Puts the backup whose pieces have arrived in place: all of it, or nothing. */
  z.object({
    kind: z.literal('restore'),
    restoreId,
    pieces: z.number().check(z.int(), z.gte(1), z.lte(MOST_PIECES)),
    mode: z.enum(RESTORE_MODES),
  }),
  z.object({
    kind: z.literal('batch'),
    changes: z.array(plainChangeSchema).check(z.minLength(1), z.maxLength(5_000)),
  }),
]);
export type Change = z.infer<typeof changeSchema>;
export type Batch = Extract<Change, { kind: 'batch' }>;

/**
 * Where each kind may come from. The sidebar lies on a page that is not ours, which could lay something
 * over it that asks for a click: what takes many creators or all data away is left to the dashboard.
 */
const FROM: Readonly<Record<Change['kind'], 'anywhere' | 'dashboard'>> = {
  shortlist: 'anywhere',
  unshortlist: 'anywhere',
  'restore-entry': 'anywhere',
  'edit-entry': 'anywhere',
  overrule: 'anywhere',
  unoverrule: 'anywhere',
  'create-list': 'anywhere',
  'edit-entries': 'dashboard',
  'undo-edits': 'dashboard',
  'rename-tag': 'dashboard',
  'colour-tags': 'dashboard',
  'unshortlist-many': 'dashboard',
  'restore-entries': 'dashboard',
  'rename-list': 'dashboard',
  'delete-list': 'dashboard',
  ...CAMPAIGN_CHANGES_FROM,
  'edit-checklist': 'dashboard',
  settings: 'dashboard',
  'table-look': 'dashboard',
  'put-view': 'dashboard',
  'rename-view': 'dashboard',
  'remove-view': 'dashboard',
  'name-brand': 'dashboard',
  'edit-words': 'dashboard',
  'delete-creator': 'dashboard',
  'import-facts': 'dashboard',
  batch: 'dashboard',
  'example-pages': 'dashboard',
  'delete-all': 'dashboard',
  'backup-made': 'dashboard',
  'restore-piece': 'dashboard',
  restore: 'dashboard',
  'restore-abandon': 'dashboard',
};

export const ONLY_FROM_DASHBOARD: ReadonlySet<string> = new Set(
  Object.entries(FROM).flatMap(([kind, from]) => (from === 'dashboard' ? [kind] : [])),
);
