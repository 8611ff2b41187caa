import type { List, Right } from '@/lib/model';
import { barred, joinNames } from './cell-text';
import { csvOf } from './csv';
import { textOf } from './pieces';
import { extraSheet, type ExtraColumn } from './xlsx/extra-sheet';
import { workbookOf } from './xlsx/workbook-bytes';

/**
 * A rights record for a file, without the list's id, which means something on one computer only. Its own
 * id goes along: by it the record is known again after its piece got another name.
 */
export interface RightsRecord extends Omit<Right, 'listId'> {
  /** Name of the list of the campaign that the piece was made for. */
  list?: string;
}

/** The records for a file. */
export function rightsRecords(rights: readonly Right[], lists: readonly List[]): RightsRecord[] {
  return rights.map((right) => {
    const record: Partial<Right> = { ...right };
    delete record.listId;
    const list = lists.find(({ id }) => id === right.listId)?.name;
    return { ...(record as RightsRecord), ...(list !== undefined && { list }) };
  });
}

const COLUMNS: readonly ExtraColumn<RightsRecord>[] = [
  ['creator_id', ({ creatorId }) => creatorId],
  ['creator_name', ({ creatorName }) => creatorName],
  ['piece', ({ piece }) => piece],
  ['note_id', ({ noteId }) => noteId],
  ['list', ({ list }) => list],
  ['grant', ({ grant }) => grant],
  ['tier', ({ tier }) => tier],
  ['channels', ({ channels }) => channels && joinNames(channels)],
  ['purposes', ({ purposes }) => purposes && joinNames(purposes)],
  ['territories', ({ territories }) => territories && joinNames(territories)],
  ['starts_on', ({ startsOn }) => startsOn],
  ['ends_on', ({ endsOn }) => endsOn],
  ['exclusive', ({ exclusive }) => (exclusive === undefined ? undefined : String(exclusive))],
  ['edits', ({ edits }) => edits && joinNames(edits)],
  ['attribution', ({ attribution }) => attribution],
  ['approval', ({ approval }) => approval],
  ['law', ({ law }) => law],
  ['prevails', ({ prevails }) => prevails],
  ['fee', ({ fee }) => fee?.amount],
  ['fee_currency', ({ fee }) => fee?.currency],
  ['contract', ({ contract }) => contract],
  ['taken_down_on', ({ takenDownOn }) => takenDownOn],
  ['record_id', ({ id }) => id],
];

/** One row for each record; undefined where there is none. */
export const rightsSheet = (records: readonly RightsRecord[]) =>
  extraSheet('Rights', COLUMNS, records);

/** The ledger as RFC 4180 text, written as the shortlist is. */
export function rightsCsv(records: readonly RightsRecord[]): string {
  const fields = COLUMNS.map(([name]) => name);
  return textOf(csvOf(fields, records, (record) => COLUMNS.map(([, of]) => of(record))));
}

/** The ledger as a spreadsheet. @returns the bytes of an .xlsx file */
export function rightsXlsx(records: readonly RightsRecord[]): Uint8Array<ArrayBuffer> {
  const sheet = rightsSheet(records);
  return workbookOf(sheet ? [sheet] : []);
}

/** The ledger as JSON, one record a line. */
export function rightsJson(records: readonly RightsRecord[]): string {
  const lines = records.map((record) => JSON.stringify(record));
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

/** A record in one cell of a table: "Balcony | channels=brand-account | 2026-03-01 to 2026-08-31". */
export function rightsText(record: RightsRecord): string {
  const { piece, noteId, channels, territories, purposes, startsOn, endsOn } = record;
  const listed = { channels, territories, purposes };
  return [
    barred(piece ?? noteId ?? '?'),
    ...Object.entries(listed).flatMap(([name, words]) =>
      words?.length ? [`${name}=${words.join(',')}`] : [],
    ),
    ...(startsOn === undefined && endsOn === undefined
      ? []
      : [`${startsOn ?? '?'} to ${endsOn ?? '?'}`]),
  ].join(' | ');
}
