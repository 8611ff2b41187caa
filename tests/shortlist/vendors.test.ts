import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { matchCreators, parseImport, parseTextImport, planImport } from '@/lib/shortlist';
import { CREATOR_ID, NOW, idAt } from './sample';

const LINK = `https://www.xiaohongshu.com/user/profile/${CREATOR_ID}?xsec_source=pc`;
const read = (rows: string[][]) => parseTextImport(Papa.unparse(rows), 'export.csv');
const figuresOf = (rows: string[][]) =>
  Object.fromEntries(
    (read(rows).creators[0]?.vendorFacts ?? []).map(({ field, value }) => [field, value]),
  );

describe('a data service’s list of creators', () => {
  it.each([
    ['灰豚', ['达人昵称', '达人链接', '灰豚指数', '水粉占比']],
    ['灰豚', ['达人昵称', '赞藏总数', '商业笔记总数', '近60天平均点赞']],
    ['千瓜', ['博主昵称', '小红书号', '千瓜指数', '活跃粉丝占比']],
    ['新红', ['账号名称', '小红书号', '新红指数']],
    ['蒲公英', ['博主名称', '博主ID', '日常阅读中位数']],
    ['社媒助手', ['用户ID', '用户链接', '昵称', '小红书号', '粉丝数', '获赞与收藏', '关注']],
    [undefined, ['昵称', '主页链接', '粉丝数', 'CPE']],
  ])('is known as %s by its columns', (name, header) => {
    const preview = read([header, header.map(() => '1')]);
    expect(preview.vendor).toEqual({ name });
  });

  it('becomes supplied figures, each in its own form', () => {
    const columns: [header: string, cell: string][] = [
      ['达人昵称', '小满'],
      ['达人链接', LINK],
      ['粉丝数', '12.3万'],
      ['赞藏总数', '1,380,000'],
      ['近60天平均点赞', '972.4'],
      ['近60天爆文率', '4.7%'],
      ['活跃粉丝占比', '39.75% | 48900'],
      ['水粉占比（%）', '7.52'],
      ['女性粉丝占比', '0.92'],
      ['图文报价', '¥14,500'],
      ['视频报价', '2万'],
      ['图文CPE', '11.7'],
      ['签约MCN', '无'],
      ['联系邮箱', 'mail@example.invalid'],
      ['更新时间', '2026/11/3 10:00'],
    ];
    const rows = [columns.map(([header]) => header), columns.map(([, cell]) => cell)];
    expect(figuresOf(rows)).toEqual({
      followers: 123_000,
      likesAndSaves: 1_380_000,
      meanLikes: 972,
      hitRate: 0.047,
      activeFollowers: 0.3975,
      suspectFollowers: 0.0752,
      audienceFemale: 0.92,
      quoteImage: 14_500,
      quoteVideo: 20_000,
      costPerEngagement: 11.7,
      contact: 'mail@example.invalid',
    });
    const [creator] = read(rows).creators;
    expect(creator).toMatchObject({ at: 2, nickname: '小满', entry: { creatorId: CREATOR_ID } });
    expect(creator?.vendorFacts?.every(({ asOf }) => asOf === '2026-11-03')).toBe(true);
  });

  it('may have a title above its header', () => {
    const rows = [
      ['灰豚数据 达人导出'],
      [''],
      ['达人昵称', '达人链接', '粉丝数'],
      ['A', LINK, '5'],
    ];
    expect(read(rows).creators).toMatchObject([{ at: 4, vendorFacts: [{ value: 5 }] }]);
  });

  it.each([
    ['水粉占比', '7.52', 'cell.no-percent'],
    ['水粉占比', '752%', 'cell.no-number'],
    ['粉丝数', '很多', 'cell.no-number'],
    ['粉丝数', '1-2万', 'cell.no-number'],
  ])('%s of %j is left out, and said with row and column', (column, cell, code) => {
    const preview = read([
      ['达人链接', column, '笔记总数'],
      [LINK, cell, '4'],
    ]);
    expect(preview.problems).toEqual([expect.objectContaining({ at: 2, column, code })]);
    expect(preview.creators[0]?.vendorFacts).toMatchObject([{ field: 'noteCount', value: 4 }]);
  });

  it.each(['-', '--', '暂无', 'N/A', 'null', '—'])('%j is a figure that is not there', (cell) => {
    const preview = read([
      ['达人链接', '粉丝数'],
      [LINK, cell],
    ]);
    expect(preview.problems).toEqual([]);
    expect(preview.creators[0]?.vendorFacts).toEqual([]);
  });

  it.each([
    [['笔记链接', '昵称', '点赞中位数'], 'file.holds-notes'],
    [['评论内容', '昵称', '粉丝数'], 'file.holds-comments'],
    [['城市', '面积'], 'file.no-creators'],
  ])('with columns %j is refused: %s', (header, code) => {
    const preview = read([header, ['x', 'y', '1']]);
    expect(preview.creators).toEqual([]);
    expect(preview.problems).toEqual([{ code }]);
  });

  it('is read from a spreadsheet as well', async () => {
    const file = workbook([
      ['达人昵称', '达人链接', '粉丝数'],
      ['小满', LINK, '1.2万'],
    ]);
    const preview = await parseImport(file, '达人.xlsx');
    expect(preview.problems).toEqual([]);
    expect(preview.creators).toMatchObject([
      { nickname: '小满', vendorFacts: [{ field: 'followers', value: 12_000 }] },
    ]);
  });
});

describe('a row without id or link', () => {
  const other = idAt(0, 5);
  const known = [
    { id: CREATOR_ID, nickname: '小满', redId: '900100200' },
    { id: other, nickname: '小满', redId: '900100201' },
    { id: idAt(0, 6), nickname: '只有一个', redId: '900100202' },
  ];
  const match = (cells: string[]) =>
    matchCreators(
      read([
        ['昵称', '小红书号', '粉丝数'],
        [...cells, '7'],
      ]),
      known,
    );

  it.each([
    [['随便', '900100201'], other],
    [['只有一个', ''], idAt(0, 6)],
  ])('%j is found among the creators known', (cells, id) => {
    expect(match(cells).creators).toMatchObject([{ entry: { creatorId: id } }]);
  });

  it.each([
    [['小满', ''], 'row.ambiguous'],
    [['谁也不是', ''], 'row.not-known'],
    // The only one of that name carries another number: somebody else.
    [['只有一个', '111111111'], 'row.not-known'],
  ])('%j is left out: %s', (cells, code) => {
    const preview = match(cells);
    expect(preview.creators).toEqual([]);
    expect(preview.problems).toEqual([expect.objectContaining({ at: 2, code })]);
  });
});

it('confirming writes the figures with their supplier and day, and the name', () => {
  const { creators } = read([
    ['达人昵称', '达人链接', '粉丝数'],
    ['小满', LINK, '5'],
  ]);
  const plan = planImport({
    creators,
    entries: [],
    lists: [],
    vendor: { supplier: '灰豚', asOf: '2026-11-03' },
    now: Date.parse(NOW),
    newId: () => 'unused',
  });
  expect(plan.supplied).toBe(1);
  expect(plan.changes).toMatchObject([
    {
      kind: 'batch',
      changes: [
        {
          kind: 'restore-entry',
          entry: {
            creatorId: CREATOR_ID,
            supplied: [
              { field: 'followers', value: 5, supplier: '灰豚', asOf: '2026-11-03', addedAt: NOW },
            ],
          },
        },
        {
          kind: 'import-facts',
          readings: [
            {
              observedAt: '2026-11-03T00:00:00.000Z',
              creators: [{ id: CREATOR_ID, nickname: '小满' }],
            },
          ],
        },
      ],
    },
  ]);
});

/** The least that is a spreadsheet: one sheet of inline strings. */
function workbook(rows: string[][]): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const cell = (text: string, r: number, c: number) =>
    `<c r="${String.fromCharCode(65 + c)}${r + 1}" t="inlineStr"><is><t>${text.replaceAll('&', '&amp;')}</t></is></c>`;
  const data = rows
    .map((row, r) => `<row r="${r + 1}">${row.map((text, c) => cell(text, r, c)).join('')}</row>`)
    .join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${packages}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`,
    ),
  });
}
