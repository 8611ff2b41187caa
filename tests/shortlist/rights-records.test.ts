import Papa from 'papaparse';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Right } from '@/lib/model';
import { score } from '@/lib/scoring';
import {
  rightsCsv,
  rightsJson,
  rightsRecords,
  rightsXlsx,
  rowOf,
  toCsv,
  toJson,
  toXlsx,
} from '@/lib/shortlist';
import { CREATOR_ID, dossier, ENTRY, LISTS } from './sample';

const at = '2026-11-20T12:00:00.000Z';
const RIGHT: Right = {
  id: 'right-1',
  creatorId: CREATOR_ID,
  creatorName: '南瓜味的云',
  piece: '=Balcony | video',
  listId: 'list-b',
  channels: ['brand-account', 'weibo'],
  territories: ['mainland'],
  startsOn: '2026-03-01',
  endsOn: '2026-08-31',
  exclusive: false,
  fee: { amount: 0, currency: 'CNY' },
  createdAt: at,
  updatedAt: at,
  fieldTimes: {},
};
const records = rightsRecords([RIGHT], LISTS);

describe('the ledger in a file', () => {
  it('names the campaign and no list id of this computer', () => {
    expect(records).toMatchObject([{ list: '口红', creatorId: CREATOR_ID }]);
    expect(JSON.stringify(records)).not.toMatch(/list-b/u);
    expect(JSON.parse(rightsJson(records))).toEqual(records);
    expect(rightsJson([])).toBe('[]\n');
  });

  it('is a CSV whose cells run nothing, with nothing for what was not said', () => {
    const { data } = Papa.parse<Record<string, string>>(rightsCsv(records).slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toMatchObject([
      { piece: "'=Balcony | video", channels: 'brand-account; weibo', fee: '0', law: '' },
    ]);
  });

  it('is a spreadsheet, also when it is empty', () => {
    const sheet = (file: Uint8Array) => strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml']!);
    expect(sheet(rightsXlsx(records))).toContain('2026-08-31');
    expect(sheet(rightsXlsx([]))).toContain('<row r="1">');
  });
});

it('a creator’s licences go into every export of the shortlist', () => {
  const given = { entry: ENTRY, lists: LISTS, dossier: dossier(), rights: records };
  const row = rowOf({ ...given, report: score(given.dossier) });
  expect(toCsv([row])).toContain(
    '=Balcony || video | channels=brand-account,weibo | territories=mainland',
  );
  expect(JSON.parse(toJson([given]))).toMatchObject([{ rights: [{ endsOn: '2026-08-31' }] }]);
  const files = unzipSync(toXlsx([row], undefined, { rights: records }));
  expect(strFromU8(files['xl/workbook.xml']!)).toContain('sheet name="Rights"');
});
