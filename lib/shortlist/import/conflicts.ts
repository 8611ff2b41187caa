import type { Entry, EntryField, Metric, Overrule } from '@/lib/model';
import type { ImportedEntry } from './preview';
import type { RecordKind } from './records/record';

/** Fields that hold one value, so that two sides can differ. Lists, tags and figures are united. */
export const SINGLE_FIELDS = [
  'status',
  'rejectedReason',
  'note',
  'owner',
  'quoteCny',
  'quoteOwn',
  'creatorType',
  'visualFit',
  'visualFitNote',
] as const satisfies readonly EntryField[];
export type SingleField = (typeof SINGLE_FIELDS)[number];

export type Choice = 'mine' | 'theirs';

/** Which record of the user's a conflict is about. */
export interface RecordRef {
  is: RecordKind;
  /** Tells it from every other one of its kind. */
  key: string;
  /** What it is called: a campaign, a piece of content, a question. */
  name?: string | undefined;
  /** Of a figure: what it counts, and the money of an amount. */
  metric?: Metric | undefined;
  currency?: string | undefined;
}

/** A field that both sides filled in differently. */
export interface ImportConflict {
  /** Absent of a campaign's plan. */
  creatorId?: string | undefined;
  nickname?: string | undefined;
  /** Of an entry, else of `record`: a name out of the model's schema of its kind. */
  field: SingleField | 'overrule' | (string & {});
  record?: RecordRef | undefined;
  /** Of an overruling: the comment or note that it is about. */
  about?: Pick<Overrule, 'target' | 'targetId'> | undefined;
  mine: unknown;
  theirs: unknown;
  /** Whose word counts unless the user says otherwise. */
  byRule: Choice;
}

export function conflictKey({
  creatorId,
  field,
  record,
  about,
}: Pick<ImportConflict, 'creatorId' | 'field' | 'record' | 'about'>) {
  return [
    creatorId,
    field,
    ...(record ? [record.is, record.key] : []),
    ...(about ? [about.target, about.targetId] : []),
  ].join(':');
}

/**
 * The field changed later counts. A file that does not say when it changed a field does not outweigh
 * what stands here.
 */
export function byRule(mine: Entry, theirs: ImportedEntry, field: SingleField): Choice {
  return laterSays(mine.fieldTimes?.[field] ?? mine.addedAt, theirs.fieldTimes?.[field]);
}

/** @param mine when the field was changed here @param theirs the same in the file, if it says */
export function laterSays(mine: string, theirs: string | undefined): Choice {
  if (theirs === undefined) return 'mine';
  return Date.parse(theirs) > Date.parse(mine) ? 'theirs' : 'mine';
}

/** Empty on this side: nothing that could be lost. */
export function isUnset(value: unknown): boolean {
  return value === undefined || value === '';
}

export function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
