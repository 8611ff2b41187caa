import { describe, expect, it } from 'vitest';
import { exampleId, type Entry } from '@/lib/model';
import { score } from '@/lib/scoring';
import { fileNameOf, parseTextImport, rowOf, toCsv, toJson } from '@/lib/shortlist';

/* A file of the example says what it is, and does not get among the user's own creators. */

const id = exampleId('creator', 3);
const entry: Entry = {
  creatorId: id,
  listIds: [],
  status: 'candidate',
  tags: [],
  addedAt: '2026-11-21T00:00:00.000Z',
  updatedAt: '2026-11-21T00:00:00.000Z',
};
const dossier = { id, now: '2026-11-21T00:00:00.000Z', creator: { id, nickname: '虚构的人' } };
const row = rowOf({ entry, lists: [], dossier, report: score(dossier) });

describe('an invented creator in a file', () => {
  it('stands on no platform and has no address', () => {
    expect(row.platform).toBe('example');
    expect(row).not.toHaveProperty('profile_url');
    expect(toCsv([row])).not.toContain('https:');
    expect(JSON.parse(toJson([{ entry, lists: [], dossier }]))).toMatchObject([{ example: true }]);
  });

  it('lies in a file that is named for it', () => {
    const now = Date.parse('2026-11-21T12:00:00Z');
    expect(fileNameOf('csv', now, 'example')).toBe('kolens-example-2026-11-21.csv');
    expect(fileNameOf('csv', now)).toBe('kolens-shortlist-2026-11-21.csv');
  });

  it.each([
    ['csv', toCsv([row])],
    ['json', toJson([{ entry, lists: [], dossier }])],
  ])('is not taken in again: %s', (kind, text) => {
    const { creators, problems } = parseTextImport(text, `a.${kind}`);
    expect(creators).toEqual([]);
    expect(problems).toMatchObject([{ code: 'row.example' }]);
  });
});
