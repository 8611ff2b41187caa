import { readSheet } from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { exactly, type LinkedNote, type Measure } from '@/lib/model';
import {
  coursesOf,
  joinCourses,
  parseImport,
  parseTextImport,
  toJson,
  toXlsx,
  type ExportRow,
} from '@/lib/shortlist';
import { CREATOR_ID, ENTRY, LISTS, dossier, idAt } from './sample';

const said = { createdAt: '2026-11-01T00:00:00.000Z', updatedAt: '', fieldTimes: {} };
const [SPRING, OTHER] = ['list-a', 'list-b'];
const link = (listId: string, noteId: string): LinkedNote => ({
  ...{ listId, noteId, creatorId: CREATOR_ID, ...said },
});
const figure = (id: string, changes: Partial<Measure> = {}): Measure => ({
  ...{ id, listId: SPRING, ...said, area: 'feed', metric: 'spend', value: 9, ...changes },
});
const note = { link: link(SPRING, idAt(0, 1)), readings: [{ at: 0, likes: exactly(0) }] };
const lists = [
  { ...LISTS[0]!, id: SPRING, name: 'Spring' },
  { ...LISTS[0]!, id: OTHER, name: 'Other' },
];

describe('what came of campaigns, in the shortlist’s own files', () => {
  it('is of one creator their notes, their figures and those said of nobody', () => {
    const log = [figure('all'), figure('own', { creatorId: CREATOR_ID })];
    const strange = [figure('theirs', { creatorId: idAt(0, 9) }), figure('o', { listId: OTHER })];
    expect(coursesOf(CREATOR_ID, [note], [...log, ...strange], lists, [SPRING])).toEqual([
      { list: 'Spring', notes: [note], measures: log },
    ]);
    // Who has left the list keeps what was published; a list without anything is not named.
    expect(coursesOf(CREATOR_ID, [note], log, lists, [OTHER])).toMatchObject([{ notes: [note] }]);
    expect(coursesOf(CREATOR_ID, [], log, lists, [OTHER])).toEqual([]);
  });

  it('names a figure said of nobody once for all creators', () => {
    const course = { list: 'Spring', notes: [note], measures: [figure('all')] };
    const other = { list: 'Spring', notes: [], measures: [figure('all'), figure('b')] };
    expect(joinCourses([course, other])).toEqual([
      { list: 'Spring', notes: [note], measures: [figure('all'), figure('b')] },
    ]);
  });

  it('stands in JSON without ids of lists', () => {
    const courses = [{ list: 'Spring', notes: [note], measures: [figure('all')] }];
    const json = toJson([{ entry: ENTRY, lists: LISTS, dossier: dossier(), courses }]);
    expect(JSON.parse(json)).toMatchObject([
      {
        campaignCourses: [
          {
            list: 'Spring',
            notes: [{ noteId: idAt(0, 1), readings: [{ likes: exactly(0) }] }],
            log: [{ id: 'all', value: 9 }],
          },
        ],
      },
    ]);
    expect(json).not.toContain(SPRING);
    expect(parseTextImport(json, 'a.json')).toMatchObject({ problems: [], notTaken: [] });
    const without = toJson([{ entry: ENTRY, lists: LISTS, dossier: dossier(), courses: [] }]);
    expect(without).not.toContain('campaignCourses');
    expect(parseTextImport(without, 'a.json').notTaken).toEqual([]);
  });

  it('stands on sheets of its own in XLSX, and an import says that ticks and readings are not taken', async () => {
    const row: ExportRow = { platform: 'xiaohongshu', creator_id: CREATOR_ID };
    const courses = [{ list: 'Spring', notes: [note], measures: [figure('all')] }];
    const file = toXlsx([row], undefined, { courses });
    const [header, line] = (await readSheet(file.buffer, 'Published notes')) as unknown[][];
    expect(line![header!.indexOf('list')]).toBe('Spring');
    expect(line![header!.indexOf('note_id')]).toBe(idAt(0, 1));
    const [names, spent] = (await readSheet(file.buffer, 'Campaign log')) as unknown[][];
    expect(spent![names!.indexOf('value')]).toBe(9);
    expect((await parseImport(file, 'a.xlsx')).notTaken).toEqual(['courses']);
    expect((await parseImport(toXlsx([row]), 'a.xlsx')).notTaken).toEqual([]);
  });
});
