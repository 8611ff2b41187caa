import { idTime } from '@/lib/model';
import { unguarded, splitNames } from '../../cell-text';
import { FIELDS, type OnBadField, type RecordKind } from './record';

/*
 * Fields of a record out of the cells of a sheet, whose columns are called like the fields with
 * underscores. A spreadsheet keeps no types that could be trusted: a cell is read as whatever its field
 * takes.
 */

/** startsOn → starts_on. */
export const columnOf = (field: string): string =>
  field.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

const NUMBER = /^-?\d+(?:\.\d+)?$/u;
const MIDNIGHT = /^(\d{4}-\d{2}-\d{2})T00:00:00\.000Z$/u;
const BOOLEANS: Readonly<Record<string, boolean>> = { true: true, false: false };

/** Everything that a cell's text may stand for, likeliest first. */
function meaningsOf(text: string): unknown[] {
  const day = MIDNIGHT.exec(text)?.[1];
  const truth = BOOLEANS[text.toLowerCase()];
  return [
    text,
    ...(day === undefined ? [] : [day]),
    ...(NUMBER.test(text) ? [Number(text)] : []),
    ...(truth === undefined ? [] : [truth]),
    splitNames(text),
  ];
}

/**
 * The fields that a row of cells has.
 * @param cell the text of a named column; '' where there is none
 */
export function fieldsOfCells(
  is: RecordKind,
  cell: (column: string) => string,
  onBad: OnBadField,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(FIELDS[is]).flatMap(([field, schema]): [string, unknown][] => {
      const column = columnOf(field);
      const text = cell(column);
      if (text === '') return [];
      const currency = cell(`${column}_currency`);
      const price =
        NUMBER.test(text) && currency !== '' ? [{ amount: Number(text), currency }] : [];
      const meaning = [...price, ...meaningsOf(text)].find((one) => schema.safeParse(one).success);
      if (meaning !== undefined) return [[field, meaning]];
      onBad(column, currency === '' ? text : `${text} ${currency}`);
      return [];
    }),
  );
}

/** A linked note’s fields with its publication, which stands in its id. */
export function withDay(noteId: string, fields: Record<string, unknown>) {
  const publishedAt = idTime(noteId, Infinity);
  return { ...fields, ...(publishedAt && { publishedAt }) };
}

/** A row’s cells by the name of their column. */
export function cellsBy(
  header: readonly string[],
  line: readonly string[],
  isGuarded: boolean,
): (column: string) => string {
  return (column) => {
    const text = line[header.findIndex((name) => name.trim() === column)] ?? '';
    return isGuarded ? unguarded(text) : text;
  };
}
