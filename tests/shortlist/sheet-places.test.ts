import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseImport, toXlsx } from '@/lib/shortlist';
import { staysWithin } from '@/lib/shortlist/import/sheet-places';
import { row } from './sample';

const sheet = (cells: string) =>
  strToU8(`<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`);

describe('the places that a sheet names', () => {
  it.each([
    ['its own', '<c r="A1"/><c r="XFD1"/>'],
    ['none', '<c/>'],
    [
      'words that look like one',
      '<c r="A1" t="inlineStr"><is><t>say r="ZZZZZ9" &gt; 1</t></is></c>',
    ],
  ])('%s are within', (_, cells) => expect(staysWithin(sheet(cells))).toBe(true));

  it.each([
    ['a column after the last', '<c r="XFE1"/>'],
    ['a row after the last', '<c r="A1048577"/>'],
    ['more cells than any shortlist has', '<c r="XFD1048576"/>'],
    ['letters of other scripts', '<c r="文1"/>'],
    ['letters written as entities', '<c r="&#90;&#90;&#90;&#90;1"/>'],
    ['a tag that does not end', '<c s="1 <c r="ZZZZ1"/>'],
    ['an attribute that hides one', '<c s=">" r="ZZZZ1"/>'],
  ])('%s are not', (_, cells) => expect(staysWithin(sheet(cells))).toBe(false));

  it('are not looked for in parts that are no sheets', () =>
    expect(staysWithin(strToU8('<styleSheet><x r="ZZZZ1"></styleSheet>'))).toBe(true));
});

describe('a spreadsheet that names a place far out', () => {
  const files = unzipSync(toXlsx([row()]));
  const name = Object.keys(files).find((path) => path.endsWith('sheet1.xml'))!;
  const far = new TextDecoder().decode(files[name]).replace('r="A1"', 'r="ZZZZZZ1"');

  it('is refused, wherever its sheet lies', async () => {
    const preview = await parseImport(zipSync({ ...files, [name]: strToU8(far) }), 'file.xlsx');
    expect(preview.creators).toEqual([]);
    expect(preview.problems).toHaveLength(1);
  });

  it('is read as it is without it', async () => {
    const preview = await parseImport(zipSync(files), 'file.xlsx');
    expect(preview.creators).toHaveLength(1);
  });
});
