import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTextImport, toCsv, type ExportRow } from '@/lib/shortlist';
import { someRows } from './arbitrary-row';
import { AWKWARD, CREATOR_ID, idAt, row } from './sample';

const bytes = (text: string) => new TextEncoder().encode(text);

function rowsIn(csv: string): (ExportRow | undefined)[] {
  const { creators, problems } = parseTextImport(bytes(csv), 'shortlist.csv');
  expect(problems).toEqual([]);
  return creators.map((creator) => creator.row);
}

describe('our own CSV', () => {
  it.each(AWKWARD)('brings %j back unchanged', (text) => {
    const rows = [row({ nickname: text, bio: text, tags: [text, 'second'], note: text })];
    expect(rowsIn(toCsv(rows))).toEqual(rows);
  });

  it('is read back as it was written, whatever it holds', () => {
    fc.assert(fc.property(someRows, (rows) => void expect(rowsIn(toCsv(rows))).toEqual(rows)));
  });

  it('brings what the user wrote', () => {
    const rows = [
      row({
        nickname: '云',
        list: ['Spring; launch', '口红'],
        status: 'vetted',
        tags: ['a'],
        note: 'ask for rates',
        quote_cny: 3200.5,
        added_at: '2026-11-10T08:00:00.000Z',
      }),
    ];
    expect(parseTextImport(toCsv(rows), 'x.csv').creators[0]).toMatchObject({
      at: 2,
      nickname: '云',
      entry: {
        creatorId: CREATOR_ID,
        listNames: ['Spring; launch', '口红'],
        status: 'vetted',
        tags: ['a'],
        note: 'ask for rates',
        quoteCny: 3200.5,
        addedAt: '2026-11-10T08:00:00.000Z',
      },
    });
  });

  it.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('may come back with %s, other columns and another order', (_name, delimiter) => {
    const lines = [
      ['nickname', 'my column', 'creator_id', 'followers'],
      ['Ann', 'x', CREATOR_ID, '1200'],
      ['', '', '', ''],
      ['Bea', 'y', idAt(0, 2), ''],
    ];
    const preview = parseTextImport(lines.map((line) => line.join(delimiter)).join('\n'), 'a.csv');
    expect(preview.problems).toEqual([]);
    expect(preview.ignoredColumns).toEqual(['my column']);
    expect(preview.creators.map(({ at, row: r }) => [at, r?.nickname, r?.followers])).toEqual([
      [2, 'Ann', 1200],
      [4, 'Bea', undefined],
    ]);
  });

  it('may come back in UTF-16 or in the encoding of a Chinese Windows', () => {
    const csv = `creator_id,nickname\r\n${CREATOR_ID},云朵\r\n`;
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(csv, 'utf16le')]);
    // 云朵 in GB18030; the rest is ASCII.
    const [head = '', tail = ''] = csv.split('云朵');
    const gb = new Uint8Array([...bytes(head), 0xd4, 0xc6, 0xb6, 0xe4, ...bytes(tail)]);
    expect(parseTextImport(utf16, 'a.csv').creators[0]?.nickname).toBe('云朵');
    expect(parseTextImport(gb, 'a.csv').creators[0]?.nickname).toBe('云朵');
  });
});

describe('a damaged CSV', () => {
  const header = 'creator_id,nickname,status,followers,engagement_rate,added_at,quote_cny,platform';
  const problemsOf = (line: string) => parseTextImport(`${header}\r\n${line}`, 'a.csv').problems;

  it.each([
    ['abc,Ann', 'creator_id'],
    [`${CREATOR_ID.toUpperCase()},Ann`, 'creator_id'],
    [',Ann', 'creator_id'],
    [`${CREATOR_ID},Ann,best`, 'status'],
    [`${CREATOR_ID},Ann,,1.3万`, 'followers'],
    [`${CREATOR_ID},Ann,,-5`, 'followers'],
    [`${CREATOR_ID},Ann,,,3.12%`, 'engagement_rate'],
    [`${CREATOR_ID},Ann,,,,yesterday`, 'added_at'],
    [`${CREATOR_ID},Ann,,,,2026-13-45`, 'added_at'],
    [`${CREATOR_ID},Ann,,,,,1e999`, 'quote_cny'],
    [`${CREATOR_ID},Ann,,,,,,douyin`, 'platform'],
  ])('%j: the problem names row and column %s', (line, column) => {
    expect(problemsOf(line)).toEqual([expect.objectContaining({ at: 2, column })]);
  });

  it('keeps the rest of a row whose one cell cannot be read', () => {
    const { creators } = parseTextImport(`${header}\r\n${CREATOR_ID},Ann,best,x`, 'a.csv');
    expect(creators[0]?.row).toEqual({ creator_id: CREATOR_ID, nickname: 'Ann' });
    expect(creators[0]?.entry.status).toBeUndefined();
  });

  it('takes a creator that stands twice once', () => {
    const csv = `${header}\r\n${CREATOR_ID},Ann\r\n${CREATOR_ID},Bea`;
    const { creators, problems } = parseTextImport(csv, 'a.csv');
    expect(creators.map(({ nickname }) => nickname)).toEqual(['Ann']);
    expect(problems).toEqual([expect.objectContaining({ at: 3 })]);
  });

  it.each([
    ['', 'file.empty'],
    ['\uFEFF \r\n', 'file.empty'],
    ['name,followers\r\nAnn,3', 'file.no-creators'],
    ['PK\u0003\u0004rest', 'file.damaged-zip'],
  ])('%j is refused with the reason %s', (text, code) => {
    const preview = parseTextImport(bytes(text), 'a.csv');
    expect(preview.creators).toEqual([]);
    expect(preview.problems).toEqual([expect.objectContaining({ code })]);
  });

  it('says when quotes do not match', () => {
    const csv = `creator_id,nickname\r\n${CREATOR_ID},"Ann`;
    expect(parseTextImport(csv, 'a.csv').problems[0]).toMatchObject({ at: 2 });
  });

  it('leaves out names that are too long, and says so', () => {
    const csv = toCsv([row({ list: ['x'.repeat(121), 'kept'], tags: ['y'.repeat(61)] })]);
    const { creators, problems } = parseTextImport(csv, 'a.csv');
    expect(creators[0]?.entry).toMatchObject({ listNames: ['kept'], tags: [] });
    expect(problems.map(({ column }) => column)).toEqual(['list', 'tags']);
  });

  it('never throws, and never invents a creator', () => {
    const noise = fc.oneof(fc.uint8Array(), fc.string().map(bytes));
    fc.assert(
      fc.property(noise, fc.constantFrom('a.csv', 'a.json', 'a'), (file, name) => {
        expect(parseTextImport(file, name).creators).toEqual([]);
      }),
    );
  });

  it('survives being cut or scrambled anywhere', () => {
    fc.assert(
      fc.property(someRows, fc.nat(), fc.nat(), fc.uint8Array(), (rows, from, length, noise) => {
        const whole = bytes(toCsv(rows));
        const start = from % whole.length;
        const file = new Uint8Array([
          ...whole.slice(0, start),
          ...noise,
          ...whole.slice(start + (length % 200)),
        ]);
        for (const { entry } of parseTextImport(file, 'a.csv').creators) {
          expect(entry.creatorId).toMatch(/^[0-9a-f]{24}$/u);
        }
      }),
    );
  });
});
