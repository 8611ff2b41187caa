import { describe, expect, it } from 'vitest';
import type { Change, Checklist, Part, Plan, PlainChange, Right } from '@/lib/model';
import { score } from '@/lib/scoring';
import {
  campaignParts,
  conflictKey,
  parseImport,
  parseTextImport,
  planImport,
  rightsCsv,
  rightsJson,
  rightsRecords,
  rightsXlsx,
  rowOf,
  toCsv,
  toJson,
  toXlsx,
  type ImportPreview,
  type PlanInput,
} from '@/lib/shortlist';
import { CREATOR_ID, dossier, ENTRY, LISTS, NOW } from './sample';

const at = '2026-11-10T12:00:00.000Z';
const stamps = (fields: object) => ({
  createdAt: at,
  updatedAt: at,
  fieldTimes: Object.fromEntries(Object.keys(fields).map((field) => [field, at])),
});
const TERMS = {
  role: 'koc',
  fee: { amount: 300, currency: 'EUR' },
  commission: 0.1,
  notes: 2,
} as const;
const SCOPE = {
  piece: 'Balcony | final',
  channels: ['website', 'email'],
  territories: ['europe'],
  purposes: ['advertising'],
  startsOn: '2026-03-01',
  endsOn: '2026-08-31',
} as const;
const GRANT = { ...SCOPE, grant: 'licence', exclusive: true, edits: ['cut'], contract: 'binder 3' };
const AIM = {
  objective: 'launch',
  goal: '123',
  budget: 9_000,
  currency: 'EUR',
  startsOn: '2026-05-01',
};
const PLANS = [{ listId: 'list-a', ...AIM, ...stamps(AIM) }] as Plan[];
const PARTS = [{ listId: 'list-a', creatorId: CREATOR_ID, ...TERMS, ...stamps(TERMS) }] as Part[];
const RIGHTS = [
  { id: 'right-1', creatorId: CREATOR_ID, listId: 'list-a', ...GRANT, ...stamps(GRANT) },
] as unknown as Right[];

const FOUND = {
  engagement: 'fine',
  'fit:note': 'wears | it; already',
  'card:brand': 0,
  'card:audience': 4,
} as const;
const CHECKS = [{ creatorId: CREATOR_ID, ...FOUND, ...stamps(FOUND) }] as Checklist[];
const checklist = { ...FOUND, ...stamps(FOUND) };

const campaigns = campaignParts(PARTS, LISTS, PLANS);
const rights = rightsRecords(RIGHTS, LISTS);
const creator = { entry: ENTRY, lists: LISTS, dossier: dossier(), campaigns, rights, checklist };
const row = rowOf({ ...creator, report: score(creator.dossier) });
const SHEETS = { campaigns: [{ creatorId: CREATOR_ID, campaigns }], rights };

const plan = (preview: ImportPreview, rest: Partial<PlanInput> = {}) => {
  let made = 0;
  return planImport({
    creators: preview.creators,
    records: preview.records,
    entries: [],
    lists: [],
    now: Date.parse(NOW),
    newId: () => `new-${++made}`,
    ...rest,
  });
};
const flat = (changes: readonly Change[]): PlainChange[] =>
  changes.flatMap((change) => (change.kind === 'batch' ? change.changes : [change as PlainChange]));
const editsIn = (changes: readonly Change[]) =>
  flat(changes).filter(({ kind }) =>
    ['edit-plan', 'edit-part', 'edit-right', 'edit-checklist'].includes(kind),
  );
const HERE = {
  entries: [ENTRY],
  lists: LISTS,
  known: {
    ...{ plans: PLANS, parts: PARTS, rights: RIGHTS, checklists: CHECKS },
    ...{ linkedNotes: [], measures: [] },
  },
};

const listId = expect.stringMatching(/^new-/u) as string;
const PLAN = { kind: 'edit-plan', listId, changes: AIM };
const PART = { kind: 'edit-part', listId, creatorId: CREATOR_ID, changes: TERMS };
const CHECK = { kind: 'edit-checklist', creatorId: CREATOR_ID, changes: FOUND };
const RIGHT = { kind: 'edit-right', creatorId: CREATOR_ID };

describe('campaigns and licences of our own files', () => {
  it('come whole out of JSON, on lists that are made by name', async () => {
    const preview = await parseImport(toJson([creator]), 'a.json');
    const { changes, records, conflicts } = plan(preview);
    expect(preview.problems).toEqual([]);
    expect(editsIn(changes)).toEqual([
      PLAN,
      PART,
      CHECK,
      { ...RIGHT, id: 'right-1', changes: { ...GRANT, listId } },
    ]);
    expect({ records, conflicts }).toEqual({
      records: { plan: 1, part: 1, right: 1, checklist: 1, note: 0, measure: 0 },
      conflicts: [],
    });
  });

  it('come whole out of the sheets of XLSX, which stand for the cells that sum them up', async () => {
    const preview = await parseImport(toXlsx([row], undefined, SHEETS), 'a.xlsx');
    expect({ ...preview, creators: preview.creators.length }).toMatchObject({
      problems: [],
      notTaken: [],
      creators: 1,
    });
    // The checklist stands on the first sheet, and comes first.
    expect(editsIn(plan(preview).changes)).toEqual([
      CHECK,
      PLAN,
      PART,
      { ...RIGHT, id: 'right-1', changes: { ...GRANT, listId } },
    ]);
  });

  it('come out of CSV as far as its cells tell', async () => {
    const preview = await parseImport(toCsv([row]), 'a.csv');
    expect({ problems: preview.problems, notTaken: preview.notTaken }).toEqual({
      problems: [],
      notTaken: ['terms'],
    });
    expect(editsIn(plan(preview).changes)).toEqual([
      PART,
      CHECK,
      { ...RIGHT, id: listId, changes: SCOPE },
    ]);
  });

  it.each([
    ['csv', rightsCsv(rights)],
    ['json', rightsJson(rights)],
    ['xlsx', rightsXlsx(rights)],
  ])('come out of the ledger’s own %s, and put nobody on the shortlist', async (kind, file) => {
    const preview = await parseImport(file, `rights.${kind}`);
    const { changes, added } = plan(preview, { lists: LISTS });
    expect({ problems: preview.problems, added }).toEqual({ problems: [], added: [] });
    expect(flat(changes)).toEqual([
      { ...RIGHT, id: 'right-1', changes: { ...GRANT, listId: 'list-a' } },
    ]);
  });

  it.each([
    ['json', toJson([creator])],
    ['xlsx', toXlsx([row], undefined, SHEETS)],
    ['csv', toCsv([row])],
  ])('change nothing when they are here already: %s', async (kind, file) => {
    const { changes, conflicts } = plan(await parseImport(file, `a.${kind}`), HERE);
    expect(editsIn(changes)).toEqual([]);
    expect(conflicts).toEqual([]);
  });
});

describe('a colleague’s terms that differ', () => {
  const file = (fieldTimes: Record<string, string>) =>
    toJson([
      {
        ...creator,
        rights: [],
        campaigns: [
          {
            list: 'Spring; launch',
            part: { ...stamps({}), role: 'vertical-kol', route: 'mcn', fieldTimes },
          },
        ],
      },
    ]);
  const planned = async (fieldTimes = {}, rest: Partial<PlanInput> = {}) =>
    plan(await parseImport(file(fieldTimes), 'a.json'), { ...HERE, ...rest });
  const edit = (changes: object) => ({
    kind: 'edit-part',
    listId: 'list-a',
    creatorId: CREATOR_ID,
    changes,
  });

  it('fill what is empty, and are shown where both said something', async () => {
    const { changes, conflicts } = await planned();
    expect(editsIn(changes)).toEqual([edit({ route: 'mcn' })]);
    expect(conflicts).toMatchObject([
      { creatorId: CREATOR_ID, field: 'role', mine: 'koc', theirs: 'vertical-kol', byRule: 'mine' },
    ]);
    expect(conflicts[0]?.record).toMatchObject({ is: 'part', name: 'Spring; launch' });
  });

  it('count when they were said later', async () => {
    const { changes } = await planned({ role: NOW });
    expect(editsIn(changes)).toEqual([edit({ role: 'vertical-kol', route: 'mcn' })]);
  });

  it('count when the user says so', async () => {
    const { conflicts } = await planned();
    const choices = new Map([[conflictKey(conflicts[0]!), 'theirs' as const]]);
    expect(editsIn((await planned({}, { choices })).changes)).toEqual([
      edit({ role: 'vertical-kol', route: 'mcn' }),
    ]);
  });
});

describe('what cannot be read of campaigns and licences', () => {
  it('is named with its place, and the rest is taken', async () => {
    const item = {
      id: CREATOR_ID,
      campaigns: [{ list: 'A', part: { role: 'boss', notes: 2 } }, { part: { notes: 2 } }],
      rights: [{ channels: ['moon'], piece: 'x' }, 'y'],
    };
    const preview = await parseImport(JSON.stringify([item]), 'a.json');
    expect(preview.problems.map(({ column, code }) => `${code} ${column}`)).toEqual([
      'record.invalid campaigns[0].part.role',
      'record.invalid campaigns[1].list',
      'record.invalid rights[0].channels',
      'record.invalid rights[1]',
    ]);
    expect(editsIn(plan(preview).changes)).toMatchObject([
      { changes: { notes: 2 } },
      { changes: { piece: 'x' } },
    ]);
  });

  it('is named of cells too', async () => {
    const text = `creator_id,piece,channels,starts_on\n${CREATOR_ID},x,moon,soon\nnobody,x,,\n`;
    const { problems } = await parseImport(text, 'rights.csv');
    expect(problems).toMatchObject([
      { at: 2, column: 'channels', code: 'record.invalid', detail: 'moon' },
      { at: 2, column: 'starts_on', code: 'record.invalid', detail: 'soon' },
      { at: 3, column: 'creator_id', code: 'row.bad-id' },
    ]);
  });
});

describe('a campaign whose name no list can have', () => {
  it('is said, and nothing of it is planned', () => {
    const name = 'x'.repeat(121);
    const file = toCsv([{ ...row, campaign_parts: [`${name} | role=koc`] }]);
    const { creators, problems } = parseTextImport(file, 'file.csv');
    expect(creators[0]?.records?.some(({ list }) => list === name)).toBe(false);
    expect(problems).toMatchObject([{ column: 'campaign_parts list', code: 'record.invalid' }]);
  });
});
