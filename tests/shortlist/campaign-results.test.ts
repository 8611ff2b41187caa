import { describe, expect, it } from 'vitest';
import { exactly, timeAt, type LinkedNote, type Measure } from '@/lib/model';
import { resultsCsv, resultsJson, resultsXlsx, type ResultsParts } from '@/lib/shortlist';
import { readSheet } from 'read-excel-file/universal';

const said = { createdAt: '2026-11-01T00:00:00.000Z', updatedAt: '', fieldTimes: {} };
const link: LinkedNote = {
  ...{ listId: 'l', noteId: 'note-1', creatorId: 'creator-1', ...said },
  ...{ creatorName: '林小满', title: '周末的阳台' },
  publishedAt: timeAt(Date.UTC(2026, 10, 10), 'second', 'id'),
  answered: { a: { at: '', isDone: true }, b: { at: '', isDone: false } },
};
const measure: Measure = {
  ...{ id: 'm', listId: 'l', ...said, area: 'feed', metric: 'spend', value: 900.5 },
  ...{ currency: 'EUR', since: '2026-11-01', on: '2026-11-07', source: '=HYPERLINK("x")' },
};
const parts: ResultsParts = {
  list: 'Spring',
  plan: { listId: 'l', ...said, learntFormats: 'Video' },
  notes: [
    {
      link,
      row: {
        note: { id: 'note-1', completeness: 'detail', likes: { min: 10_000 }, saves: exactly(0) },
      },
      readings: [{ at: Date.UTC(2026, 10, 11), likes: exactly(40) }],
      lastOpenedAt: Date.UTC(2026, 10, 12),
    },
    {
      link: {
        ...link,
        noteId: 'note-2',
        lastReading: { at: '2026-11-09T00:00:00.000Z', likes: exactly(7) },
      },
      readings: [],
    },
  ],
  measures: [measure],
};

describe('a campaign’s results in a file', () => {
  it('is its log as CSV, which no spreadsheet runs', () => {
    const [header, line] = resultsCsv(parts)
      .replace(/^\uFEFF/u, '')
      .split('\r\n');
    expect(header).toBe(
      'list,area,metric,value,currency,since,on,source,creator_id,term,remark,record_id',
    );
    expect(line).toBe(
      'Spring,feed,spend,900.5,EUR,2026-11-01,2026-11-07,"\'=HYPERLINK(""x"")",,,,m',
    );
  });

  it('is a sheet of the log, of notes with both ends of each figure, of readings and lessons', async () => {
    const file = resultsXlsx(parts);
    const rows = async (sheet: string) => (await readSheet(file.buffer, sheet)) as unknown[][];
    const [header, first, second] = await rows('Published notes');
    const cell = (line: unknown[] | undefined, name: string) => line?.[header!.indexOf(name)];
    // Unseen and open ends are empty, a 0 that was seen is 0.
    expect(cell(first, 'likes_low')).toBe(10_000);
    expect(cell(first, 'likes_high')).toBeNull();
    expect(cell(first, 'saves_high')).toBe(0);
    expect(cell(first, 'shares_low')).toBeNull();
    expect(cell(first, 'questions_ticked')).toBe(1);
    // Of a creator who was deleted the last figures stand.
    expect(cell(second, 'likes_low')).toBe(7);
    expect(cell(second, 'last_open_at')).toBe('2026-11-09T00:00:00.000Z');
    expect((await rows('Readings'))[1]?.slice(0, 3)).toEqual([
      'note-1',
      '2026-11-11T00:00:00.000Z',
      40,
    ]);
    expect(await rows('Learnt')).toEqual([
      ['about', 'text'],
      ['learnt_formats', 'Video'],
    ]);
    expect((await rows('Campaign log'))[1]?.[3]).toBe(900.5);
  });

  it('is everything as JSON, without ids that mean something here alone', () => {
    const json = resultsJson(parts);
    expect(JSON.parse(json)).toMatchObject({
      list: 'Spring',
      plan: { learntFormats: 'Video' },
      notes: [
        { noteId: 'note-1', readings: [{ at: '2026-11-11T00:00:00.000Z', likes: { min: 40 } }] },
        { noteId: 'note-2', lastReading: { likes: { min: 7 } } },
      ],
      log: [{ metric: 'spend', value: 900.5 }],
    });
    expect(json).not.toContain('listId');
  });
});
