import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { COLUMNS as TABLE } from '@/components/dashboard/shortlist/columns';
import { keysOfTable } from '@/components/dashboard/files/table-keys';
import { SIGNAL_IDS, score } from '@/lib/scoring';
import {
  ALL_COLUMNS,
  columnsFor,
  figureKeysOf,
  FIXED_COLUMNS,
  HEADERS,
  noteLines,
  notesCsv,
  parseImport,
  parseTextImport,
  rowOf,
  toCsv,
  toJson,
  toXlsx,
  xlsxPieces,
} from '@/lib/shortlist';
import { CREATOR_ID, dossier, ENTRY, LISTS, notes, row } from './sample';

const given = { entry: ENTRY, lists: LISTS, dossier: dossier() };
const report = score(given.dossier);
const full = rowOf({ ...given, report, earlierNames: ['云; one', '云'] });
const table = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true });

describe('the columns of a file', () => {
  it('begin with the fixed ones, unless the user chose otherwise', () => {
    const fixed = HEADERS.slice(0, FIXED_COLUMNS);
    expect(columnsFor('standard')).toEqual(HEADERS);
    expect(columnsFor('contract')).toEqual(fixed);
    expect(columnsFor('all').slice(0, HEADERS.length)).toEqual(HEADERS);
    expect(columnsFor('own', { own: ['bio', 'stability_low', 'x'] })).toEqual([
      'platform',
      'creator_id',
      'nickname',
      'bio',
      'stability_low',
    ]);
    expect(columnsFor('visible', { visible: ['score', 'tier', 'nickname'] })).toEqual([
      'platform',
      'creator_id',
      'nickname',
      'score',
      'tier',
    ]);
  });

  it('can hold every figure with its interval and n', () => {
    const [line] = table(toCsv([full], columnsFor('all'))).data;
    const rate = report.signals.find(({ id }) => id === 'hit-rate-100');
    expect(Number(line?.['hit_rate_100_n'])).toBe(rate?.n);
    expect(Number(line?.['hit_rate_100_low'])).toBeCloseTo(rate?.low ?? NaN, 3);
    const names = new Set(ALL_COLUMNS.map(({ key }) => key as string));
    expect(names.size).toBe(ALL_COLUMNS.length);
    expect(SIGNAL_IDS.flatMap(figureKeysOf).filter((key) => !names.has(key))).toEqual([]);
  });

  it('leave a figure that was not measured empty', () => {
    const nobody = { ...given, dossier: { id: CREATOR_ID } };
    const line = rowOf({ ...nobody, report: score(nobody.dossier) });
    expect(Object.keys(line).filter((key) => key.startsWith('stability'))).toEqual([]);
  });

  it('hold earlier names', () => {
    const [line] = table(toCsv([full])).data;
    expect(line?.['earlier_nicknames']).toBe('云\\; one; 云');
  });

  it('are known again when a file of them is imported', () => {
    const preview = parseTextImport(toCsv([full], columnsFor('all')), 'a.csv');
    expect({ ...preview, creators: preview.creators.length }).toMatchObject({
      creators: 1,
      problems: [],
      ignoredColumns: [],
    });
  });

  it('follow the table, whose every column has its place or none on purpose', () => {
    const known = new Set(ALL_COLUMNS.map(({ key }) => key));
    const none = [...TABLE.keys()].filter((id) => keysOfTable([id]).length === 0);
    expect(none).toEqual([
      'typical-interactions',
      'cost-interactions',
      'cost-saves',
      'engagement-per-read',
    ]);
    expect(keysOfTable([...TABLE.keys()]).filter((key) => !known.has(key))).toEqual([]);
  });
});

describe('a file of notes', () => {
  const some = [
    { ...notes(1)[0]!, title: '=1+1', type: 'video' as const, text: '感谢品牌送测 面霜' },
    {
      id: notes(2)[1]!.id,
      completeness: 'card' as const,
      likes: { min: 10, shown: '10+' },
      pinned: true as const,
    },
  ];
  const theirs = dossier({ notes: some });
  const seen = new Map([[some[0]!.id, { firstSeenAt: 0, lastSeenAt: 86_400_000 }]]);
  const lines = noteLines({
    creatorId: CREATOR_ID,
    nickname: 'Ann',
    notes: some,
    report: score(theirs),
    seen,
  });

  it('has a row for each, and nothing for what was not seen', () => {
    const { data } = table(notesCsv(lines));
    expect(data).toMatchObject([
      {
        note_id: some[0]!.id,
        note_url: `https://www.xiaohongshu.com/explore/${some[0]!.id}`,
        creator_id: CREATOR_ID,
        nickname: 'Ann',
        title: "'=1+1",
        type: 'video',
        likes: '100',
        saves: '50',
        shares: '',
        opened: 'true',
        paid_possible: 'true',
        last_seen_at: '1970-01-02T00:00:00.000Z',
      },
      {
        likes: '',
        likes_low: '10',
        likes_high: '',
        saves: '',
        comments: '',
        opened: 'false',
        pinned: 'true',
        paid_possible: '',
        paid_cues: '',
        last_seen_at: '',
      },
    ]);
    expect(data[0]?.['paid_cues']).toContain('送测');
  });

  it('is no list of creators', () => {
    expect(parseTextImport(notesCsv(lines), 'notes.csv').problems).toEqual([
      { code: 'file.holds-notes' },
    ]);
  });

  it('is a sheet of the spreadsheet, with its definitions', () => {
    const files = unzipSync(toXlsx([full], undefined, { notes: lines }));
    expect(strFromU8(files['xl/workbook.xml']!)).toContain('name="Notes"');
    expect(strFromU8(files['xl/worksheets/sheet3.xml']!)).toContain('Notes: paid_cues');
  });
});

describe('a large file', () => {
  it('is written in pieces that say how far they are, and is whole', async () => {
    const many = Array.from({ length: 1_001 }, (_, i) =>
      row({ creator_id: i.toString(16).padStart(24, '0'), nickname: `Ann ${i}` }),
    );
    const shares = Array.from(xlsxPieces(many), ({ share }) => share);
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    const preview = await parseImport(toXlsx(many), 'a.xlsx');
    expect(preview.creators.map(({ nickname }) => nickname)).toEqual(
      many.map(({ nickname }) => nickname),
    );
  });

  it('of JSON comes back with the names a creator had', () => {
    const at = '2026-01-02T03:04:05.000Z';
    const json = toJson([{ ...given, lastSeenAt: Date.now(), nicknames: [{ name: '云', at }] }]);
    const [creator] = parseTextImport(json, 'a.json').creators;
    expect(creator?.facts?.[0]).toMatchObject({
      observedAt: at,
      creators: [{ id: CREATOR_ID, nickname: '云' }],
    });
  });
});
