import type { Entry, EntryField, Overrule } from '@/lib/model';
import type { ImportedEntry } from './preview';

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
] as const satisfies readonly EntryField[];
export type SingleField = (typeof SINGLE_FIELDS)[number];

export type Choice = 'mine' | 'theirs';

/** A field that both sides filled in differently. */
export interface ImportConflict {
  creatorId: string;
  nickname?: string | undefined;
  field: SingleField | 'overrule';
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
  about,
}: Pick<ImportConflict, 'creatorId' | 'field' | 'about'>) {
  return [creatorId, field, ...(about ? [about.target, about.targetId] : [])].join(':');
}

/**
 * The field changed later counts. A file that does not say when it changed a field does not outweigh
 * what stands here.
 */
export function byRule(mine: Entry, theirs: ImportedEntry, field: SingleField): Choice {
  const at = theirs.fieldTimes?.[field];
  if (at === undefined) return 'mine';
  return Date.parse(at) > Date.parse(mine.fieldTimes?.[field] ?? mine.addedAt) ? 'theirs' : 'mine';
}

/** Empty on this side: nothing that could be lost. */
export function isUnset(value: unknown): boolean {
  return value === undefined || value === '';
}

export function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
