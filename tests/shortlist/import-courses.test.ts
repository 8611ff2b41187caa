import { describe, expect, it } from 'vitest';
import { score } from '@/lib/scoring';
import { exactly, timeAt, type LinkedNote, type Measure, type PlainChange } from '@/lib/model';
import {
  conflictKey,
  parseImport,
  planImport,
  resultsCsv,
  resultsJson,
  resultsXlsx,
  rowOf,
  toCsv,
  toJson,
  toXlsx,
  type ImportPreview,
  type PlanInput,
} from '@/lib/shortlist';
import { CREATOR_ID, dossier, ENTRY, idAt, LISTS, NOW } from './sample';

const EARLY = '2026-11-10T12:00:00.000Z';
const LATE = '2026-11-15T12:00:00.000Z';
const stamps = (fieldTimes: Record<string, string> = {}, at = EARLY) => ({
  ...{ createdAt: at, updatedAt: at, fieldTimes },
});
const NOTE = idAt(Date.parse('2026-11-01T10:00:00Z'), 7);
const COMMENT = idAt(Date.parse('2026-11-02T10:00:00Z'), 8);
const LINK: LinkedNote = {
  ...{ listId: 'list-a', noteId: NOTE, creatorId: CREATOR_ID, ...stamps() },
  ...{ creatorName: '南瓜味的云', title: '周末的阳台' },
  publishedAt: timeAt(Date.parse('2026-11-01T10:00:00Z'), 'second', 'id'),
  answered: { [COMMENT]: { at: EARLY, isDone: true } },
};
const FIGURE: Partial<Measure> = {
  ...{ area: 'feed', metric: 'spend', value: 900.5, currency: 'EUR', on: '2026-11-07' },
  ...{ since: '2026-11-01', source: 'account' },
};
const MEASURE: Measure = {
  ...{ id: 'm-1', listId: 'list-a', ...FIGURE },
  ...stamps(Object.fromEntries(Object.keys(FIGURE).map((field) => [field, EARLY]))),
};
const [SPRING] = LISTS;
const note = { link: LINK, readings: [{ at: Date.parse(LATE), likes: exactly(3) }] };
const course = { list: SPRING!.name, notes: [note], measures: [MEASURE] };
const fileOf = (courses = [course]) =>
  toJson([{ entry: ENTRY, lists: LISTS, dossier: dossier(), courses }]);

const NOTHING = { plans: [], parts: [], rights: [], checklists: [] };
const plan = (preview: ImportPreview, rest: Partial<PlanInput> = {}) =>
  planImport({
    ...{ creators: preview.creators, records: preview.records },
    ...{ entries: [ENTRY], lists: LISTS, now: Date.parse(NOW), newId: () => 'new' },
    ...rest,
  });
const coursesIn = ({ changes }: ReturnType<typeof plan>) =>
  changes
    .flatMap((change): PlainChange[] =>
      change.kind === 'batch' ? change.changes : [change as PlainChange],
    )
    .filter(({ kind }) => kind === 'link-note' || kind === 'edit-measure');
const here = (linkedNotes: LinkedNote[], measures: Measure[]) => ({
  known: { ...NOTHING, linkedNotes, measures },
});
const linkChange = (was: LinkedNote) => ({
  ...{ kind: 'link-note', listId: was.listId, noteId: NOTE, creatorId: CREATOR_ID, was },
});
const measureChange = (was: object) => ({
  ...{ kind: 'edit-measure', id: 'm-1', listId: 'list-a', changes: {}, was },
});

describe('linked notes and logs of our own files', () => {
  it('come out of JSON as they were, each field with its moment', async () => {
    const preview = await parseImport(fileOf(), 'a.json');
    expect(preview).toMatchObject({ problems: [], notTaken: [] });
    const planned = plan(preview);
    expect(coursesIn(planned)).toEqual([linkChange(LINK), measureChange(MEASURE)]);
    expect(planned.records).toMatchObject({ note: 1, measure: 1 });
    expect(planned.conflicts).toEqual([]);
  });

  it('make their campaign by name where there is none', async () => {
    const planned = plan(await parseImport(fileOf(), 'a.json'), { entries: [], lists: [] });
    expect(coursesIn(planned)).toMatchObject([
      { listId: 'new', was: { listId: 'new' } },
      { listId: 'new', was: { listId: 'new' } },
    ]);
  });

  it('change nothing when they are here already', async () => {
    const planned = plan(await parseImport(fileOf(), 'a.json'), here([LINK], [MEASURE]));
    expect(coursesIn(planned)).toEqual([]);
    expect(planned.conflicts).toEqual([]);
  });

  it('tell a figure of the whole campaign once, however many creators carry it', async () => {
    const other = idAt(0, 99);
    const two = JSON.stringify([
      ...(JSON.parse(fileOf()) as unknown[]),
      { id: other, campaignCourses: [{ list: SPRING!.name, notes: [], log: [MEASURE] }] },
    ]);
    expect(plan(await parseImport(two, 'a.json')).records.measure).toBe(1);
  });

  it.each([
    ['json', resultsJson({ ...course, plan: undefined })],
    ['csv', resultsCsv({ ...course, plan: undefined })],
    ['xlsx', resultsXlsx({ ...course, plan: undefined })],
  ])(
    'come out of a campaign’s results as %s, and put nobody on the shortlist',
    async (kind, file) => {
      const preview = await parseImport(file, `results.${kind}`);
      expect({ problems: preview.problems, creators: preview.creators }).toEqual({
        problems: [],
        creators: [],
      });
      const found = coursesIn(plan(preview, { entries: [] }));
      const { id, value, source } = MEASURE;
      expect(found).toContainEqual(
        expect.objectContaining({ id, was: expect.objectContaining({ value, source }) as object }),
      );
      // The log alone is CSV.
      expect(found).toHaveLength(kind === 'csv' ? 1 : 2);
    },
  );

  it('come out of the sheets of XLSX, but for readings and ticks', async () => {
    const row = { platform: 'xiaohongshu', creator_id: CREATOR_ID } as const;
    const preview = await parseImport(toXlsx([row], undefined, { courses: [course] }), 'a.xlsx');
    expect(preview).toMatchObject({ problems: [], notTaken: ['courses'] });
    const [link, measure] = coursesIn(plan(preview));
    expect(link).toMatchObject({
      noteId: NOTE,
      was: { title: LINK.title, creatorName: LINK.creatorName, publishedAt: LINK.publishedAt },
    });
    expect(measure).toMatchObject({ id: 'm-1', was: FIGURE });
    const again = plan(preview, here([LINK], [MEASURE]));
    expect({ changes: coursesIn(again), conflicts: again.conflicts }).toEqual({
      changes: [],
      conflicts: [],
    });
  });

  it('come out of the cell of CSV that names linked notes', async () => {
    const parts = { entry: ENTRY, lists: LISTS, dossier: dossier() };
    const row = rowOf({ ...parts, report: score(parts.dossier), courses: [course] });
    expect(row.published_notes).toEqual([`${course.list} | ${NOTE} | 周末的阳台`]);
    const preview = await parseImport(toCsv([row]), 'a.csv');
    expect(preview).toMatchObject({ problems: [], notTaken: ['readings'] });
    const { title, publishedAt } = LINK;
    expect(coursesIn(plan(preview))).toMatchObject([{ noteId: NOTE, was: { title, publishedAt } }]);
    expect(coursesIn(plan(preview, here([LINK], [])))).toEqual([]);
    const broken = toCsv([{ ...row, published_notes: ['Spring | nothing | x'] }]);
    expect((await parseImport(broken, 'a.csv')).problems).toMatchObject([
      { at: 2, column: 'published_notes note_id', code: 'record.invalid', detail: 'nothing' },
    ]);
  });

  it('know a figure without an id by all that it says', async () => {
    const csv = resultsCsv({ ...course, plan: undefined }).replace(/m-1/u, '');
    const preview = await parseImport(csv, 'log.csv');
    expect(coursesIn(plan(preview, here([], [MEASURE])))).toEqual([]);
    expect(coursesIn(plan(preview, here([], [])))).toMatchObject([{ id: 'new' }]);
  });
});

describe('a colleague’s linked notes and figures that differ', () => {
  const theirs = (changes: Partial<Measure>, fieldTimes: Record<string, string>) =>
    fileOf([{ ...course, measures: [{ ...MEASURE, ...changes, fieldTimes }] }]);
  const ticked = (at: string) =>
    fileOf([
      {
        ...course,
        notes: [{ ...note, link: { ...LINK, answered: { [COMMENT]: { at, isDone: false } } } }],
      },
    ]);
  const planned = async (file: string, rest: Partial<PlanInput> = {}) =>
    plan(await parseImport(file, 'a.json'), { ...here([LINK], [MEASURE]), ...rest });

  it('count field by field where they were said later, and are shown', async () => {
    const file = theirs({ value: 950, source: 'invoice' }, { value: LATE });
    const { conflicts, ...rest } = await planned(file);
    expect(conflicts).toMatchObject([
      { field: 'value', mine: 900.5, theirs: 950, byRule: 'theirs', record: { metric: 'spend' } },
      { field: 'source', mine: 'account', theirs: 'invoice', byRule: 'mine' },
    ]);
    expect(coursesIn({ ...rest, conflicts })).toEqual([
      measureChange({
        ...{ id: 'm-1', listId: 'list-a', value: 950 },
        ...stamps({ value: LATE }),
      }),
    ]);
  });

  it('count as said now where the user takes them against the rule', async () => {
    const file = theirs({ source: 'invoice' }, {});
    const [conflict] = (await planned(file)).conflicts;
    const choices = new Map([[conflictKey(conflict!), 'theirs' as const]]);
    expect(coursesIn(await planned(file, { choices }))).toEqual([
      measureChange({
        ...{ id: 'm-1', listId: 'list-a', source: 'invoice' },
        ...stamps({ source: NOW }),
      }),
    ]);
  });

  it('join ticks one by one, by the moment of each', async () => {
    const later = await planned(ticked(LATE));
    expect(later.conflicts).toMatchObject([
      { field: 'answered', mine: true, theirs: false, byRule: 'theirs', creatorId: CREATOR_ID },
    ]);
    expect(coursesIn(later)).toMatchObject([
      { was: { answered: { [COMMENT]: { at: LATE, isDone: false } } } },
    ]);
    const earlier = await planned(ticked('2026-11-09T12:00:00.000Z'));
    expect(earlier.conflicts).toMatchObject([{ byRule: 'mine' }]);
    expect(coursesIn(earlier)).toEqual([]);
    const forced = await planned(ticked('2026-11-09T12:00:00.000Z'), { prefer: 'theirs' });
    expect(coursesIn(forced)).toMatchObject([
      { was: { answered: { [COMMENT]: { at: NOW, isDone: false } } } },
    ]);
  });

  it('name the question whose tick differs, where the file has its words', async () => {
    const text = '哪里买？';
    const comments = [{ id: COMMENT, noteId: NOTE, text }];
    const [item] = JSON.parse(ticked(LATE)) as object[];
    const { conflicts } = await planned(JSON.stringify([{ ...item, comments }]));
    expect(conflicts[0]?.record?.name).toBe(text);
  });
});

describe('what cannot be read of linked notes and logs', () => {
  it('is named with its place, and the rest is taken', async () => {
    const item = {
      id: CREATOR_ID,
      campaignCourses: [
        {
          list: 'A',
          notes: [
            { noteId: 'x' },
            { noteId: NOTE, creatorId: idAt(0, 5) },
            { noteId: NOTE, title: 7, answered: { [COMMENT]: 'yes' } },
            'y',
          ],
          log: [
            { id: 'a', metric: 'click-rate', value: 3.4, source: 's' },
            { id: 'b', metric: 'luck', value: -1, currency: 'XYZ', term: 't' },
            { id: 'c', metric: 'search-rank', value: 0, on: '2026-02-30', term: 't' },
          ],
        },
        { notes: [] },
        7,
      ],
    };
    const preview = await parseImport(JSON.stringify([item]), 'a.json');
    expect(preview.problems.map(({ at, column }) => `${at} ${column}`)).toEqual([
      '1 campaignCourses[0].notes[0].noteId',
      '1 campaignCourses[0].notes[1].creatorId',
      '1 campaignCourses[0].notes[2].title',
      '1 campaignCourses[0].notes[2].answered',
      '1 campaignCourses[0].notes[3]',
      '1 campaignCourses[0].log[0].value',
      '1 campaignCourses[0].log[1].metric',
      '1 campaignCourses[0].log[1].value',
      '1 campaignCourses[0].log[1].currency',
      '1 campaignCourses[0].log[2].on',
      '1 campaignCourses[0].log[2].value',
      '1 campaignCourses[1].list',
      '1 campaignCourses[2].list',
    ]);
    expect(coursesIn(plan(preview))).toMatchObject([
      { kind: 'link-note', noteId: NOTE },
      { was: { id: 'a', source: 's' } },
      { was: { id: 'b', term: 't' } },
      { was: { id: 'c', term: 't' } },
    ]);
  });

  it('is named of cells too', async () => {
    const csv = `list,area,metric,value,on,creator_id\nA,feed,clicks,1.5,soon,\n,feed,clicks,1,,\nA,feed,clicks,1,,nobody\n`;
    const { problems, records } = await parseImport(csv, 'log.csv');
    expect(problems.map(({ at, column }) => `${at} ${column}`)).toEqual([
      '2 on',
      '2 value',
      '3 list',
      '4 creator_id',
    ]);
    expect(records).toMatchObject([{ is: 'measure', list: 'A', fields: { metric: 'clicks' } }]);
  });

  it('leaves invented creators of the example out', async () => {
    const invented = { ...LINK, creatorId: `e0${'0'.repeat(22)}` };
    const file = resultsJson({
      ...course,
      notes: [{ link: invented, readings: [] }],
      plan: undefined,
    });
    const { records } = await parseImport(file, 'results.json');
    expect(records?.map(({ is }) => is)).not.toContain('plan');
  });
});
