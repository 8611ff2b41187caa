import type { Dossier, Status } from '@/lib/model';
import type { ExportRow } from '../columns';

/*
 * What a file would bring, before anything is written. Reading never throws: whatever is wrong with
 * a file becomes a problem that names its row and column, and the sound rest can still be taken.
 */

/** What the user, or a colleague, wrote about a creator. A field that the file lacks is absent. */
export interface ImportedEntry {
  creatorId: string;
  listNames?: string[] | undefined;
  status?: Status | undefined;
  tags?: string[] | undefined;
  note?: string | undefined;
  quoteCny?: number | undefined;
  addedAt?: string | undefined;
}

export interface ImportedCreator {
  /** Place in the file: the spreadsheet's row number (the header is 1), or the item's, from 1. */
  at: number;
  nickname?: string | undefined;
  entry: ImportedEntry;
  /** CSV: every cell that could be read. */
  row?: ExportRow | undefined;
  /** JSON: the facts. */
  dossier?: Dossier | undefined;
}

export interface ImportProblem {
  /** Absent when the whole file is meant. */
  at?: number | undefined;
  column?: string | undefined;
  problem: string;
}

export interface ImportPreview {
  kind: 'csv' | 'json' | 'unknown';
  creators: ImportedCreator[];
  problems: ImportProblem[];
  /** Columns that this version does not know, in the order of the file. */
  ignoredColumns: string[];
}

export function refusedFile(kind: ImportPreview['kind'], problem: string): ImportPreview {
  return { kind, creators: [], problems: [{ problem }], ignoredColumns: [] };
}

/** A file that names a creator twice: the first time counts. */
export function firstOfEach(creators: readonly ImportedCreator[], problems: ImportProblem[]) {
  const firstAt = new Map<string, number>();
  return creators.filter(({ at, entry: { creatorId } }) => {
    const earlier = firstAt.get(creatorId);
    if (earlier === undefined) firstAt.set(creatorId, at);
    else problems.push({ at, problem: `the same creator as in row ${earlier}: left out` });
    return earlier === undefined;
  });
}
