import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { COLUMNS, HEADERS, fileNameOf, toXlsx, type ExportRow } from '@/lib/shortlist';
import { cellName } from '@/lib/shortlist/xlsx/sheet-xml';
import { someRows } from './arbitrary-row';
import { AWKWARD, CREATOR_ID, row } from './sample';

function partsOf(rows: ExportRow[]): Record<string, string> {
  const files = Object.entries(unzipSync(toXlsx(rows)));
  return Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&#13;': '\r', '&amp;': '&' };

/** What a spreadsheet shows: cell names to text or number. */
function cellsOf(sheet: string): Record<string, string | number> {
  const cells: Record<string, string | number> = {};
  for (const [, name, text, number] of sheet.matchAll(
    /<c r="([A-Z]+\d+)" s="\d+"(?: t="inlineStr"><is><t xml:space="preserve">([^<]*)<\/t><\/is>|><v>([^<]*)<\/v>)<\/c>/gu,
  )) {
    cells[name!] =
      number === undefined
        ? text!
            // As every reader of XML takes a bare line end, and every spreadsheet its own escapes.
            .replace(/\r\n?/gu, '\n')
            .replace(/&(?:lt|gt|amp|#13);/gu, (entity) => ENTITIES[entity]!)
            .replace(/_x([0-9A-F]{4})_/giu, (_, hex: string) =>
              String.fromCharCode(parseInt(hex, 16)),
            )
        : Number(number);
  }
  return cells;
}

function shown(rows: ExportRow[], key: (typeof HEADERS)[number], line = 2) {
  return cellsOf(partsOf(rows)['xl/worksheets/sheet1.xml']!)[
    cellName(line - 1, HEADERS.indexOf(key))
  ];
}

describe('the spreadsheet', () => {
  it('holds every part that a reader looks for', () => {
    expect(Object.keys(partsOf([row()])).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
  });

  it('has the header of the CSV and a sheet of definitions', () => {
    const parts = partsOf([]);
    expect(Object.values(cellsOf(parts['xl/worksheets/sheet1.xml']!))).toEqual(HEADERS);
    const definitions = Object.values(cellsOf(parts['xl/worksheets/sheet2.xml']!));
    for (const { key, definition } of COLUMNS) {
      expect(definitions).toContain(key);
      expect(definitions).toContain(definition);
    }
  });

  it('types its cells: ids and names text, figures numbers, times days', () => {
    const rows = [
      row({
        red_id: '0012345678901234567',
        followers: 13_000,
        engagement_rate: 0.0312,
        added_at: '2026-11-21T12:00:00.000Z',
        tags: ['a', 'b;c'],
      }),
    ];
    expect(shown(rows, 'creator_id')).toBe(CREATOR_ID);
    expect(shown(rows, 'red_id')).toBe('0012345678901234567');
    expect(shown(rows, 'followers')).toBe(13_000);
    expect(shown(rows, 'engagement_rate')).toBe(0.0312);
    expect(shown(rows, 'added_at')).toBe(46_347.5);
    expect(shown(rows, 'tags')).toBe('a; b\\;c');
    expect(shown(rows, 'following')).toBeUndefined();
  });

  it.each([...AWKWARD, 'constructor', '__proto__', '_x0041_'])('shows %j as it is', (text) => {
    expect(shown([row({ nickname: text })], 'nickname')).toBe(text.replaceAll('\0', '\uFFFD'));
  });

  it('never holds a formula, nor a letter that XML forbids', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const sheet = partsOf(rows)['xl/worksheets/sheet1.xml']!;
        expect(sheet).not.toContain('<f>');
        // eslint-disable-next-line no-control-regex -- they are the point
        expect(sheet).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u);
      }),
      { numRuns: 50 },
    );
  });

  it('cuts a text that no cell can hold', () => {
    const text = shown([row({ bio: '长'.repeat(40_000) })], 'bio');
    expect(text).toHaveLength(32_767);
    expect(String(text).endsWith('…')).toBe(true);
  });

  it('is the same file for the same rows', () => {
    expect(toXlsx([row()])).toEqual(toXlsx([row()]));
  });

  it.each([
    [0, 0, 'A1'],
    [1, 25, 'Z2'],
    [9, 26, 'AA10'],
    [0, 701, 'ZZ1'],
    [0, 702, 'AAA1'],
  ])('names the cell %i, %i %s', (line, column, name) => {
    expect(cellName(line, column)).toBe(name);
  });
});

describe('the name of a file', () => {
  it('carries the day in UTC', () => {
    expect(fileNameOf('csv', Date.parse('2026-11-21T23:59:59Z'))).toBe(
      'kolens-shortlist-2026-11-21.csv',
    );
  });
});
