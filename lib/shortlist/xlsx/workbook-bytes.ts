import { strToU8, Zip, ZipDeflate } from 'fflate';
import { bytesOf, type Piece } from '../pieces';
import { ROWS_AT_ONCE, sheetXml, type Sheet } from './sheet-xml';
import { sheetPath, STYLES, workbookParts } from './workbook-parts';

/** The same rows give the same bytes: no clock. 1980 is the first year that a ZIP can name. */
const EARLIEST_IN_ZIP = new Date(1980, 0, 2);

/** A workbook has at least one sheet, with at least one cell. */
const BLANK: Sheet = {
  name: 'Empty',
  widths: [10],
  header: [{ value: '', style: STYLES.text }],
  size: 0,
  rows: () => [],
};

/**
 * An .xlsx file, piece by piece. Packed here, without workers: an extension page may not start one from
 * a blob.
 */
export function* workbookPieces(given: readonly Sheet[]): Generator<Piece> {
  const sheets = given.length > 0 ? given : [BLANK];
  const rows = sheets.reduce((sum, { size }) => sum + size + 1, 0);
  let packed: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    packed.push(data as Uint8Array<ArrayBuffer>);
  });
  const open = (name: string) => {
    const file = new ZipDeflate(name);
    file.mtime = EARLIEST_IN_ZIP;
    zip.add(file);
    return file;
  };
  let written = 0;
  function* flush(): Generator<Piece> {
    const ready = packed;
    packed = [];
    yield { data: bytesOf(ready.map((data) => ({ data, share: 0 }))), share: written / rows };
  }
  for (const [name, text] of Object.entries(workbookParts(sheets))) {
    open(name).push(strToU8(text), true);
  }
  for (const [at, sheet] of sheets.entries()) {
    const file = open(sheetPath(at));
    const before = written;
    let piece = 0;
    for (const xml of sheetXml(sheet)) {
      file.push(strToU8(xml));
      written = before + Math.min(sheet.size, ROWS_AT_ONCE * piece++) + 1;
      yield* flush();
    }
    file.push(new Uint8Array(0), true);
    written = before + sheet.size + 1;
  }
  zip.end();
  yield* flush();
}

/** The bytes of an .xlsx file, at once. */
export function workbookOf(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  return bytesOf(workbookPieces(sheets));
}
