import {
  columnsFor,
  csvPieces,
  joinCourses,
  jsonPieces,
  notesPieces,
  xlsxPieces,
  type AnyColumnKey,
  type Piece,
} from '@/lib/shortlist';
import type { Settings } from '@/lib/model';
import type { Collected } from './collect';
import { keysOfTable } from './table-keys';

/** The files that creators can be written to. */
export const EXPORTS = ['csv', 'json', 'xlsx', 'notes'] as const;
export type Export = (typeof EXPORTS)[number];

/** Which of them have a line for each note. */
export const HAS_NOTES: ReadonlySet<Export> = new Set<Export>(['xlsx', 'notes']);

/** The columns that the user chose. @param visible ids of the table's columns */
export function chosenKeys(
  { choice, own }: Settings['exportColumns'],
  visible: readonly string[],
): readonly AnyColumnKey[] {
  return columnsFor(choice, { visible: keysOfTable(visible), own });
}

interface Options {
  commenters: boolean;
  keys: readonly AnyColumnKey[];
}

/** A file's content, written as it is asked for. */
export function contentOf(
  what: Export,
  collected: readonly Collected[],
  { commenters, keys }: Options,
): Iterable<Piece> {
  const rows = collected.map(({ row }) => row);
  if (what === 'json') return jsonPieces(collected, { commenters });
  if (what === 'csv') return csvPieces(rows, keys);
  const notes = collected.flatMap((one) => one.notes);
  if (what === 'notes') return notesPieces(notes);
  return xlsxPieces(rows, keys, {
    notes,
    campaigns: collected.map(({ row, campaigns = [] }) => ({
      creatorId: row.creator_id,
      nickname: row.nickname,
      campaigns,
    })),
    courses: joinCourses(collected.flatMap(({ courses = [] }) => courses)),
    rights: collected.flatMap(({ rights = [] }) => rights),
  });
}
