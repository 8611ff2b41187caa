import type { Entry, ImportedFacts, Overrule, Supplied } from '@/lib/model';
import type { ExportRow } from '../columns';
import type { ImportProblem } from './problem';
import type { ImportedRecord } from './records/record';

/*
 * What a file would bring, before anything is written. Reading never throws: whatever is wrong with
 * a file becomes a problem that names its row and column, and the sound rest can still be taken.
 */

type Written = Omit<Entry, 'creatorId' | 'listIds' | 'updatedAt'>;

/** What the user, or a colleague, wrote about a creator. A field that the file lacks is absent. */
export type ImportedEntry = { [K in keyof Written]?: Written[K] | undefined } & {
  creatorId: string;
  listNames?: string[] | undefined;
};

/** A figure as a vendor's file has it: by whom and of which day is settled with the user. */
export interface VendorFact extends Pick<Supplied, 'field' | 'value'> {
  /** The row's own day, where it has one. */
  asOf?: string | undefined;
}

/** How a vendor's row names its creator. */
export interface VendorIdentity {
  id?: string | undefined;
  redId?: string | undefined;
  nickname?: string | undefined;
}

export interface ImportedCreator {
  /** Place in the file: the spreadsheet's row number (the header is 1), or the item's, from 1. */
  at: number;
  nickname?: string | undefined;
  entry: ImportedEntry;
  /** CSV and XLSX: every cell that could be read. */
  row?: ExportRow | undefined;
  /** What was seen of the creator, and when, oldest first. */
  facts?: ImportedFacts[] | undefined;
  overrules?: Overrule[] | undefined;
  /** Terms in campaigns, licences, linked notes and figures that stand with the creator. */
  records?: ImportedRecord[] | undefined;
  /** What the file says of the creator besides, and is not taken. */
  notTaken?: NotTaken[] | undefined;
  vendorFacts?: VendorFact[] | undefined;
}

/** What our own exports carry and an import does not take: another kind of file brings it. */
export const NOT_TAKEN = ['overruled', 'terms', 'courses', 'readings'] as const;
export type NotTaken = (typeof NOT_TAKEN)[number];

export interface ImportPreview {
  kind: 'csv' | 'xlsx' | 'json' | 'unknown';
  creators: ImportedCreator[];
  /** Records that stand by themselves: on sheets of their own, in a ledger, in a campaign’s results. */
  records?: ImportedRecord[] | undefined;
  problems: ImportProblem[];
  /** Columns that this version does not know, in the order of the file. */
  ignoredColumns: string[];
  /** What the file has of these for at least one creator. */
  notTaken?: NotTaken[] | undefined;
  /** Set when the file is a vendor's: who, as far as its columns tell. */
  vendor?: { name?: string | undefined } | undefined;
  /** Vendor rows whose creator is named by other than an id: see `matchCreators`. */
  unmatched?: UnmatchedRow[] | undefined;
}

export interface UnmatchedRow {
  at: number;
  identity: VendorIdentity;
  vendorFacts: VendorFact[];
}

export function refusedFile(
  kind: ImportPreview['kind'],
  problem: Omit<ImportProblem, 'at'>,
): ImportPreview {
  return { kind, creators: [], problems: [problem], ignoredColumns: [] };
}

/** What is not taken of anybody in the file. */
export function notTakenOf(creators: readonly ImportedCreator[]): NotTaken[] {
  return NOT_TAKEN.filter((part) => creators.some(({ notTaken }) => notTaken?.includes(part)));
}

/** A file that names a creator twice: the first time counts. */
export function firstOfEach(creators: readonly ImportedCreator[], problems: ImportProblem[]) {
  const firstAt = new Map<string, number>();
  return creators.filter(({ at, entry: { creatorId } }) => {
    const earlier = firstAt.get(creatorId);
    if (earlier === undefined) firstAt.set(creatorId, at);
    else problems.push({ at, code: 'row.repeated', n: earlier });
    return earlier === undefined;
  });
}
