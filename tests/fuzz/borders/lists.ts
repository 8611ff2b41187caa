import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import { SUPPLIED_FIELDS, suppliedSchema } from '@/lib/model';
import { parseImport, parseTextImport, toXlsx } from '@/lib/shortlist';
import { CREATOR_ID, row } from '../../shortlist/sample';
import { border } from '../border';
import { planned } from '../planned';
import { poisonText, spliced, splices } from '../poison';

/* What comes from others' programs: spreadsheets as they save them, lists of the data services. */

const SEED = unzipSync(toXlsx([row()]));
const PARTS = Object.keys(SEED).filter((name) => name.endsWith('.xml'));

/** Our own spreadsheet with pieces of its XML exchanged, zipped anew: the packing itself is sound. */
export const spreadsheet = border({
  name: 'xlsx-in',
  proves: 'XLSX in: no throw, refused or read with every change valid',
  cases: fc.record({ part: fc.nat(), changes: splices, drop: fc.option(fc.nat(), { freq: 6 }) }),
  async check({ part, changes, drop }) {
    const name = PARTS[part % PARTS.length]!;
    const files = { ...SEED, [name]: strToU8(spliced(strFromU8(SEED[name]!), changes)) };
    if (drop !== null) delete files[PARTS[drop % PARTS.length]!];
    planned(await parseImport(zipSync(files, { level: 0 }), 'file.xlsx'));
  },
});

const HEADERS = [
  '达人昵称',
  '达人链接',
  '小红书号',
  '粉丝数',
  '赞藏总数',
  '近60天平均点赞',
  '近60天爆文率',
  '活跃粉丝占比',
  '水粉占比（%）',
  '女性粉丝占比',
  '图文报价',
  '视频报价',
  '图文CPE',
  '签约MCN',
  '灰豚指数',
  '更新时间',
] as const;
const LINK = `https://www.xiaohongshu.com/user/profile/${CREATOR_ID}`;
const figure = fc.constantFrom(
  '12.3万',
  '1,380,000',
  '39.75% | 48900',
  '¥14,500',
  '0.92',
  '－',
  '7.52',
);

/** Seldom a whole book in a cell: reading one takes its time, and a few are enough. */
const cell = fc.oneof(
  { weight: 20, arbitrary: figure },
  { weight: 40, arbitrary: poisonText.map((text) => text.slice(0, 300)) },
  { weight: 1, arbitrary: poisonText },
);

/** A data service's list: its columns in any order, anything in its cells. */
export const vendorList = border({
  name: 'vendor',
  proves:
    'vendors’ lists: no throw, every supplied figure valid and of its form, every change valid',
  cases: fc.record({
    columns: fc.shuffledSubarray([...HEADERS], { minLength: 3 }),
    rows: fc.array(fc.array(cell, { minLength: 16, maxLength: 16 }), {
      minLength: 1,
      maxLength: 3,
    }),
    linked: fc.boolean(),
  }),
  check({ columns, rows, linked }) {
    const cells = rows.map((cellsOf) =>
      columns.map((name, i) => (linked && name === '达人链接' ? LINK : cellsOf[i]!)),
    );
    const preview = parseTextImport(Papa.unparse([[...columns], ...cells]), 'file.csv');
    planned(preview);
    for (const { field, value } of preview.creators.flatMap((one) => one.vendorFacts ?? [])) {
      const { form } = SUPPLIED_FIELDS[field];
      suppliedSchema.parse({
        ...{ field, value, supplier: '灰豚', asOf: '2026-11-01' },
        addedAt: '2026-11-20T00:00:00.000Z',
      });
      if ((form === 'text') !== (typeof value === 'string')) throw new Error(`${field}: ${form}`);
      if (form === 'share' && !(Number(value) >= 0 && Number(value) <= 1))
        throw new Error(`${field}: a share of ${value}`);
    }
  },
});
