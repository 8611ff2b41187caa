import { LONGEST_LIST_NAME } from '@/lib/model';
import type { ImportProblem } from '../problem';
import { fieldsOf, timesOf, type ImportedRecord, type RecordKind } from './record';

/* What all records in JSON are read with: whatever is not as it should be is said with its place. */

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** The name of a campaign's list; undefined for what none can be called. */
export const nameOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_LIST_NAME
    ? value
    : undefined;

export type Say = (column: string, detail: string) => void;

export const sayTo =
  (problems: ImportProblem[], at: number): Say =>
  (column, detail) =>
    problems.push({ at, column, code: 'record.invalid', detail });

export function recordOf(
  is: RecordKind,
  at: number,
  raw: Record<string, unknown>,
  where: string,
  say: Say,
): Pick<ImportedRecord, 'at' | 'is' | 'fields' | 'fieldTimes'> {
  const fieldTimes = timesOf(raw['fieldTimes']);
  const fields = fieldsOf(is, raw, (field, detail) => {
    // Without its value the moment would say that it was taken away.
    delete fieldTimes?.[field];
    say(`${where}.${field}`, detail);
  });
  return { at, is, fields, fieldTimes };
}

/** The items of a list beside a dossier; none, and said, where it is no list. */
export function itemsOf(raw: unknown, name: string, say: Say): readonly unknown[] {
  if (Array.isArray(raw)) return raw;
  if (raw !== undefined) say(name, 'must be array');
  return [];
}
